import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";

/** One choice of a filter; `all` is what it says when nothing is chosen. Children are values with their words. */
export function FilterChoice(props: {
  label: string;
  name: string;
  value: string;
  all: string;
  children: [value: string, words: string][];
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <Select {...control} name={props.name} defaultValue={props.value}>
          <option value="">{props.all}</option>
          {props.children.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

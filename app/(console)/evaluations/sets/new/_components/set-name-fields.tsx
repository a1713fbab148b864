import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

/** The set that gets another version; null for a new set. */
export type Target = { id: string; name: string; version: number } | null;

export interface SetFields {
  name: string;
  description: string;
  note: string;
}

export interface SetFieldsProps {
  target: Target;
  fields: SetFields;
  onChange: (part: Partial<SetFields>) => void;
}

/** Name and description of a new set; of a version, what has changed. */
export function SetNameFields(props: SetFieldsProps & { errors: Record<string, string> }) {
  const { target, fields, errors } = props;
  const error = (name: string) => errors[name] ?? errors[`set.${name}`];
  const field = (label: string, name: keyof SetFields, most: number, hint?: string) => (
    <Field label={label} hint={hint} error={error(name)}>
      {(control) => (
        <Input
          {...control}
          value={fields[name]}
          maxLength={most}
          autoComplete="off"
          onChange={(event) => props.onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  if (target) return field("What you changed", "note", 300, "So that others know why there is a new version");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {field("Name of the set", "name", 120)}
      {field("What it is for", "description", 500)}
    </div>
  );
}

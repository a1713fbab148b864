import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

interface Text {
  title: string;
  body: string;
}

/** Title and body of a text to try. */
export function TextFields(props: { legend: string; text: Text; onChange: (text: Text) => void }) {
  const { legend, text, onChange } = props;
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-1 text-muted">{legend}</legend>
      <Field label="Title">
        {(control) => (
          <Input
            {...control}
            value={text.title}
            maxLength={1_000}
            onChange={(event) => onChange({ ...text, title: event.target.value })}
          />
        )}
      </Field>
      <Field label="Body">
        {(control) => (
          <Textarea
            {...control}
            value={text.body}
            maxLength={4_000}
            onChange={(event) => onChange({ ...text, body: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}

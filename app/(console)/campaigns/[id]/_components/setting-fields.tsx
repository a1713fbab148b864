import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { SettingField } from "#core/export/setting-field.ts";
import { errorUnder } from "./error-under.ts";

interface Props {
  fields: readonly SettingField[];
  values: Record<string, string>;
  /** Messages by field, as `settings.topic`. */
  errors: Record<string, string>;
  onChange: (key: string, value: string) => void;
}

/** The settings of an export; what does not matter under the others is not shown. */
export function SettingFields({ fields, values, errors, onChange }: Props) {
  const shown = fields.filter(({ when }) => !when || when.is.includes(values[when.key] ?? ""));
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      {shown.map((field) => (
        <Field
          key={field.key}
          label={field.label}
          hint={field.hint}
          error={errorUnder(errors, `settings.${field.key}`)}
        >
          {(control) => {
            const own = {
              ...control,
              value: values[field.key] ?? "",
              onChange: (event: { target: { value: string } }) => onChange(field.key, event.target.value),
            };
            if (field.kind === "lines") return <Textarea {...own} spellCheck={false} />;
            if (field.kind === "text") return <Input {...own} autoComplete="off" spellCheck={false} />;
            return (
              <Select {...own}>
                {field.choices?.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </Select>
            );
          }}
        </Field>
      ))}
    </div>
  );
}

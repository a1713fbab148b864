"use client";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { EMOJI_POLICIES } from "#core/prompts/prompt-version.ts";
import { ExampleFields } from "./example-fields.tsx";
import { errorAt, type PromptFields } from "./prompt-fields.ts";
import { TemplateHelp } from "./template-help.tsx";

interface Props {
  fields: PromptFields;
  errors: Record<string, string>;
  onChange: (fields: PromptFields) => void;
}

const EMOJI = { none: "No emoji", optional: "At most one", required: "Exactly one" } as const;

/** Everything of a prompt that an operator writes. */
export function PromptEditor({ fields, errors, onChange }: Props) {
  const bound = (name: Exclude<keyof PromptFields, "examples" | "emojiPolicy">) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...fields, [name]: event.target.value }),
  });
  const limit = (name: "titleLimit" | "bodyLimit", label: string, min: number, max: number) => (
    <Field label={label} hint="characters" error={errorAt(errors, `constraints.${name}`)}>
      {(control) => <Input {...control} {...bound(name)} type="number" min={min} max={max} />}
    </Field>
  );
  return (
    <div className="grid gap-4">
      <Field label="Instructions" error={errorAt(errors, "instructions")}>
        {(control) => (
          <Textarea
            {...control}
            {...bound("instructions")}
            rows={12}
            maxLength={10_000}
            spellCheck
            className="font-mono text-[13px] leading-5"
          />
        )}
      </Field>
      <TemplateHelp />
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {limit("titleLimit", "Title limit", 5, 200)}
        {limit("bodyLimit", "Body limit", 10, 500)}
        <Field label="Emoji" error={errorAt(errors, "constraints.emojiPolicy")}>
          {(control) => (
            <Select
              {...control}
              value={fields.emojiPolicy}
              onChange={(event) =>
                onChange({ ...fields, emojiPolicy: event.target.value as PromptFields["emojiPolicy"] })
              }
            >
              {EMOJI_POLICIES.map((policy) => (
                <option key={policy} value={policy}>
                  {EMOJI[policy]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Language" hint="Empty: the item's own" error={errorAt(errors, "constraints.language")}>
          {(control) => <Input {...control} {...bound("language")} maxLength={35} placeholder="en" />}
        </Field>
        <Field label="Temperature" hint="0 steady, 2 wild" error={errorAt(errors, "temperature")}>
          {(control) => (
            <Input {...control} {...bound("temperature")} type="number" min={0} max={2} step={0.1} />
          )}
        </Field>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Banned words" hint="One a line" error={errorAt(errors, "constraints.bannedWords")}>
          {(control) => <Textarea {...control} {...bound("bannedWords")} rows={3} />}
        </Field>
        <Field label="Required words" hint="One a line" error={errorAt(errors, "constraints.requiredWords")}>
          {(control) => <Textarea {...control} {...bound("requiredWords")} rows={3} />}
        </Field>
      </div>
      <ExampleFields
        value={fields.examples}
        error={errorAt(errors, "examples")}
        onChange={(examples) => onChange({ ...fields, examples })}
      />
    </div>
  );
}

"use client";

import { type InputHTMLAttributes, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import {
  CHOICE_OF,
  type ChosenField,
  choiceFor,
  OWN_CHOICES,
  type OwnChoice,
} from "#core/campaigns/message-delivery-form.ts";

interface Props {
  name: ChosenField;
  label: string;
  /** What the message says now; undefined where it says nothing. */
  start: string | number | null | undefined;
  words: Record<OwnChoice, string>;
  /** Of the field for a value, which is there while one is chosen. */
  value: { label: string; hint?: string } & Pick<InputHTMLAttributes<HTMLInputElement>, "inputMode">;
  error?: string;
}

/** As the campaign, none, or a value: a choice, and under it the value while one is chosen. */
export function OwnValueField({ name, label, start, words, value, error }: Props) {
  const [choice, setChoice] = useState(choiceFor(start));
  const { label: valueLabel, hint, ...input } = value;
  return (
    <div className="grid content-start gap-2">
      <Field label={label}>
        {(control) => (
          <Select
            {...control}
            name={CHOICE_OF[name]}
            value={choice}
            onChange={(event) => setChoice(event.target.value as OwnChoice)}
          >
            {OWN_CHOICES.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {choice === "value" && (
        <Field label={valueLabel} hint={hint} error={error}>
          {(control) => (
            <Input
              {...control}
              {...input}
              name={name}
              defaultValue={start ?? ""}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
      )}
    </div>
  );
}

"use client";

import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Reach } from "#core/send-rules/reach.ts";
import { CONSENT_WORDS, PURPOSE_WORDS } from "./delivery-words.ts";
import { errorUnder } from "./error-under.ts";

/** Countries, purpose and consent: what the rules of sending ask about. */
export function ReachFields({ start, errors }: { start: Reach; errors: Record<string, string> }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-medium">For the rules of sending</legend>
      <Field
        label="Countries of the readers"
        hint="Two letters each, such as KR, DE."
        error={errorUnder(errors, "reach.countries")}
      >
        {(control) => (
          <Input
            {...control}
            name="countries"
            defaultValue={start.countries.join(", ")}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label="Purpose" error={errors["reach.purpose"]}>
        {(control) => (
          <Select {...control} name="purpose" defaultValue={start.purpose}>
            {Object.entries(PURPOSE_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Consent of the readers" error={errors["reach.consent"]}>
        {(control) => (
          <Select {...control} name="consent" defaultValue={start.consent}>
            {Object.entries(CONSENT_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </fieldset>
  );
}

import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { NewRunChoice } from "#core/generation/new-run-choice.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";
import { readCandidates } from "#core/generation/why-not-start.ts";

interface Props {
  choice: NewRunChoice;
  model: { model: string; isLanguageModel: boolean };
  name: { value: string; usual: string; onChange: (value: string) => void };
  errors: Record<string, string>;
  onChange: (part: Partial<NewRunChoice>) => void;
}

const { min, max } = CANDIDATES_PER_PAIR;
const RANGE = `A whole number from ${min} to ${max}`;

/** How many are written, by which model, and under what name the run is found again. */
export function WritingFields({ choice, model, name, errors, onChange }: Props) {
  const wrong = readCandidates(choice.candidates) === null ? RANGE : undefined;
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      <Field
        label="Candidates for each item and style"
        hint={`${min} to ${max}; the ranking picks among them`}
        error={errors.candidatesPerPair ?? wrong}
      >
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            value={choice.candidates}
            onChange={(event) => onChange({ candidates: event.target.value })}
          />
        )}
      </Field>
      {model.isLanguageModel && (
        <Field label="Model" hint="Any model of the same server" error={errors.model}>
          {(control) => (
            <Input
              {...control}
              value={choice.model}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              placeholder={model.model}
              onChange={(event) => onChange({ model: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field label="Name of the run" hint="So that you find it again" error={errors.name}>
        {(control) => (
          <Input
            {...control}
            value={name.value}
            maxLength={120}
            autoComplete="off"
            placeholder={name.usual}
            onChange={(event) => name.onChange(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}

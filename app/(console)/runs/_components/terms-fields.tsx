import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { readBudget } from "#core/costs/budget-input.ts";
import type { NewRunChoice } from "#core/generation/new-run-choice.ts";

interface Props {
  choice: NewRunChoice;
  errors: Record<string, string>;
  onChange: (part: Partial<NewRunChoice>) => void;
}

const MODES = [
  { mode: "live", words: "At once" },
  { mode: "batch", words: "Batch: half the price, within 24 hours" },
] as const;

/** How the model is asked, whether an earlier answer will do, and what the run may cost at most. */
export function TermsFields({ choice, errors, onChange }: Props) {
  const wrong = readBudget(choice.budget, choice.budgetIn).error ?? undefined;
  const inMoney = choice.budgetIn === "money";
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="pb-1.5 font-semibold">Asking and paying</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1.5">
        {MODES.map(({ mode, words }) => (
          <label key={mode} className="flex items-center gap-2">
            <input
              type="radio"
              name="mode"
              checked={choice.mode === mode}
              onChange={() => onChange({ mode })}
              className="size-4 accent-accent"
            />
            {words}
          </label>
        ))}
      </div>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={choice.useCache}
          onChange={(event) => onChange({ useCache: event.target.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          Take kept answers
          <span className="block text-muted">
            What was asked before in just the same words costs no call, and gets the same texts again.
          </span>
        </span>
      </label>
      <div className="grid max-w-lg grid-cols-[1fr_8rem] items-start gap-2">
        <Field
          label="Budget"
          hint="The run pauses when it is spent. Empty for none"
          error={wrong ?? errors.budget ?? errors.tokenBudget}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={choice.budget}
              placeholder={inMoney ? "5.00" : "500000"}
              onChange={(event) => onChange({ budget: event.target.value })}
            />
          )}
        </Field>
        <Field label="in">
          {(control) => (
            <Select
              {...control}
              value={choice.budgetIn}
              onChange={(event) =>
                onChange({ budgetIn: event.target.value === "tokens" ? "tokens" : "money" })
              }
            >
              <option value="money">dollars</option>
              <option value="tokens">tokens</option>
            </Select>
          )}
        </Field>
      </div>
    </fieldset>
  );
}

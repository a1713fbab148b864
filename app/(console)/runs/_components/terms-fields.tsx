import { BudgetFields } from "#components/runs/budget-fields.tsx";
import { KeptAnswersField } from "#components/runs/kept-answers-field.tsx";
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
      <KeptAnswersField checked={choice.useCache} onChange={(useCache) => onChange({ useCache })} />
      <BudgetFields
        label="Budget"
        hint="The run pauses when it is spent. Empty for none"
        error={wrong ?? errors.budget ?? errors.tokenBudget}
        amount={choice.budget}
        kind={choice.budgetIn}
        onAmount={(budget) => onChange({ budget })}
        onKind={(budgetIn) => onChange({ budgetIn })}
      />
    </fieldset>
  );
}

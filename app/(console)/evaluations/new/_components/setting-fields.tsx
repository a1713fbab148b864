import { KeptAnswersField } from "#components/runs/kept-answers-field.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { NewEvaluationChoice } from "#core/evaluation/runs/new-evaluation-choice.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";

interface Props {
  choice: NewEvaluationChoice;
  model: { model: string; isLanguageModel: boolean };
  errors: Record<string, string>;
  onChange: (part: Partial<NewEvaluationChoice>) => void;
}

const { min, max } = CANDIDATES_PER_PAIR;

/** Models, temperatures, how many texts, and the name. */
export function SettingFields({ choice, model, errors, onChange }: Props) {
  const field = (
    name: "models" | "temperatures" | "candidates" | "name",
    label: string,
    more: { hint: string; placeholder?: string; error?: string; most: number },
  ) => (
    <Field label={label} hint={more.hint} error={more.error}>
      {(control) => (
        <Input
          {...control}
          value={choice[name]}
          maxLength={more.most}
          placeholder={more.placeholder}
          autoComplete="off"
          spellCheck={false}
          inputMode={name === "candidates" ? "numeric" : undefined}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {model.isLanguageModel &&
        field("models", "Models", {
          hint: "Of the same server, separated by commas",
          placeholder: model.model,
          error: errors.models,
          most: 400,
        })}
      {model.isLanguageModel &&
        field("temperatures", "Temperatures", {
          hint: "0 to 2, separated by commas",
          placeholder: "each prompt’s own",
          error: errors.temperatures,
          most: 60,
        })}
      {field("candidates", "Texts for each item and prompt", {
        hint: `${min} to ${max}; the best by reward is compared`,
        error: errors.candidatesPerPair,
        most: 2,
      })}
      {field("name", "Name of the evaluation", {
        hint: "So that colleagues find it",
        placeholder: "after its prompts",
        error: errors.name,
        most: 120,
      })}
      {model.isLanguageModel && (
        <div className="sm:col-span-2">
          <KeptAnswersField checked={choice.useCache} onChange={(useCache) => onChange({ useCache })} />
        </div>
      )}
    </div>
  );
}

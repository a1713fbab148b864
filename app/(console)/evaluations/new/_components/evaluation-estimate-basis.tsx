import { exactDollars } from "#core/costs/money.ts";
import type { EvaluationEstimateView, ModelEstimate } from "#core/evaluation/runs/evaluation-estimate.ts";

const number = (value: number) => value.toLocaleString("en");

/** What the figures rest on, model by model, and what they leave out. */
export function EvaluationEstimateBasis({ estimate }: { estimate: EvaluationEstimateView }) {
  const asked = estimate.models.filter(({ isLanguageModel }) => isLanguageModel);
  if (asked.length === 0) return null;
  return (
    <div className="grid gap-1.5 text-muted text-xs">
      <p>
        ≈ is an estimate: compiled prompts of a sample of the items, four letters a token. Calls that must be
        repeated come on top; kept answers take none.
      </p>
      {asked.map((one) => (
        <p key={one.model} className="break-words">
          {`${one.model}: ${basisWords(one)}`}
        </p>
      ))}
    </div>
  );
}

function basisWords({ basis, price }: ModelEstimate): string {
  const tokens = number(Math.round(basis.tokensPerCandidate));
  const answers =
    basis.measuredCandidates > 0
      ? `${tokens} tokens a text, measured on ${number(basis.measuredCandidates)} that it wrote lately`
      : `${tokens} tokens a text, assumed, as it has not written here yet; one that thinks first takes many more`;
  const cost = price
    ? `${exactDollars(price.input)} and ${exactDollars(price.output)} a million tokens of prompt and answer`
    : "to see a cost, set its price in the settings";
  return `${number(basis.prompts)} prompts compiled; ${answers}; ${cost}.`;
}

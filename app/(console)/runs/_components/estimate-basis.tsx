import { exactDollars } from "#core/costs/money.ts";
import type { RunEstimateView } from "#core/generation/run-request.ts";

const number = (value: number) => value.toLocaleString("en");

/** What the figures rest on, and what they leave out. */
export function EstimateBasis({ estimate }: { estimate: RunEstimateView }) {
  const { basis, price, model } = estimate;
  const tokens = number(Math.round(basis.tokensPerCandidate));
  return (
    <div className="grid gap-1.5 text-muted text-xs">
      <p>
        {`≈ is an estimate. Prompts: ${number(basis.prompts)} compiled ${basis.prompts === 1 ? "prompt" : "prompts"}, four letters a token. Answers: ${tokens} tokens a candidate, `}
        {basis.measuredCandidates > 0
          ? `measured on ${number(basis.measuredCandidates)} that ${model} wrote lately.`
          : `assumed, as ${model} has not written here yet; a model that thinks before it answers takes many more.`}{" "}
        Calls that must be repeated come on top.
      </p>
      {price ? (
        <p>
          {`Cost at ${exactDollars(price.input)} and ${exactDollars(price.output)} a million tokens of prompt and answer`}
          {price.percent < 100 && `, of which batch mode takes ${price.percent} %`}.
        </p>
      ) : (
        <p>
          To see a cost, set the price of {model} in the settings, or <code>PUSHGEN_PRICE_INPUT</code> and{" "}
          <code>PUSHGEN_PRICE_OUTPUT</code> (dollars a million tokens) in the environment.
        </p>
      )}
    </div>
  );
}

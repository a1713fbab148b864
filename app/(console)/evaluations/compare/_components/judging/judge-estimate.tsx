import { dollarText, exactDollars } from "#core/costs/money.ts";
import type { JudgingEstimateView } from "#core/evaluation/judge/judging-view.ts";

const number = (value: number) => value.toLocaleString("en");
/** Two figures say what an estimate knows. */
const about = (value: number) => `≈ ${number(Number(value.toPrecision(2)))}`;

/** What a judging would take, with what that rests on; “…” stands where it is not known yet. */
export function JudgeEstimate({ estimate }: { estimate: JudgingEstimateView | undefined }) {
  const say = (words: (known: JudgingEstimateView) => string) => (estimate ? words(estimate) : "…");
  const figures: [name: string, value: string][] = [
    ["Pairs", say(({ pairs }) => number(pairs))],
    ["Calls (both orders)", say(({ calls }) => number(calls))],
    ["Prompt tokens", say(({ promptTokens }) => about(promptTokens))],
    ["Answer tokens", say(({ completionTokens }) => about(completionTokens))],
    [
      "Cost",
      say(({ cost, model }) => (cost === null ? `price of ${model} is not set` : `≈ ${dollarText(cost)}`)),
    ],
  ];
  return (
    <>
      <dl aria-live="polite" className="grid gap-1 tabular-nums">
        {figures.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4">
            <dt className="text-muted">{name}</dt>
            <dd className="break-words text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {estimate && <p className="text-muted text-xs">{basisWords(estimate)}</p>}
    </>
  );
}

function basisWords({ basis, model, price, alike }: JudgingEstimateView): string {
  const tokens = number(Math.round(basis.tokensPerAnswer));
  const answers =
    basis.measuredAnswers > 0
      ? `${tokens} tokens, measured on ${number(basis.measuredAnswers)} that ${model} gave lately`
      : `${tokens} tokens, assumed: ${model} has not judged here yet, and one that thinks first takes many more`;
  const same = alike > 0 ? ` ${number(alike)} pairs are the same text in both and are not asked.` : "";
  const cost = price
    ? ` At ${exactDollars(price.input)} and ${exactDollars(price.output)} a million tokens.`
    : "";
  return `Questions: ${number(basis.prompts)} put together, four letters a token. Verdicts: ${answers}.${cost}${same}`;
}

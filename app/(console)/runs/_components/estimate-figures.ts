import { dollarText } from "#core/costs/money.ts";
import type { RunEstimateView } from "#core/generation/run-request.ts";

interface Figure {
  name: string;
  value: string;
}

interface Given {
  estimate: RunEstimateView | undefined;
  isLanguageModel: boolean;
  styles: number;
  candidates: number | null;
}

const number = (value: number) => value.toLocaleString("en");
/** Two figures say what an estimate knows. */
const about = (value: number) => `≈ ${number(Number(value.toPrecision(2)))}`;

/** An estimate as rows of words, in groups; “…” stands where it is not known yet. */
export function estimateFigures({ estimate, isLanguageModel, styles, candidates }: Given): Figure[][] {
  const say = (words: (known: RunEstimateView) => string) => (estimate ? words(estimate) : "…");
  return [
    [
      { name: "Items", value: say(({ items }) => number(items)) },
      { name: "Styles", value: number(styles) },
      { name: "Tasks (items × styles)", value: say(({ tasks }) => number(tasks)) },
      {
        name: "Candidates, at most",
        value: say(({ tasks }) => (candidates === null ? "…" : number(tasks * candidates))),
      },
    ],
    isLanguageModel
      ? [
          { name: "Model calls", value: say(({ calls }) => number(calls)) },
          { name: "Prompt tokens", value: say(({ promptTokens }) => about(promptTokens)) },
          { name: "Answer tokens", value: say(({ completionTokens }) => about(completionTokens)) },
          {
            name: "Cost",
            value: say(({ cost }) => (cost === null ? "no price is set" : `≈ ${dollarText(cost)}`)),
          },
        ]
      : [
          { name: "Model calls", value: "none" },
          { name: "Tokens and cost", value: "none" },
        ],
  ];
}

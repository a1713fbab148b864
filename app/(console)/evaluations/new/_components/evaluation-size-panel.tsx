import type { ReactNode } from "react";
import { type EstimateFigure, EstimatePanel } from "#components/ui/estimate-panel.tsx";
import { dollarText } from "#core/costs/money.ts";
import type { EvaluationEstimateView } from "#core/evaluation/runs/evaluation-estimate.ts";
import type { EvaluationSize } from "#core/evaluation/runs/evaluation-size.ts";
import { EvaluationEstimateBasis } from "./evaluation-estimate-basis.tsx";

const number = (value: number) => value.toLocaleString("en");
/** Two figures say what an estimate knows. */
const about = (value: number) => `≈ ${number(Number(value.toPrecision(2)))}`;

/** How much it is and what it would take, and the button that starts it. Its rows are there from the start. */
export function EvaluationSizePanel(props: {
  size: EvaluationSize | null;
  /** Undefined while it is not known. */
  estimate: EvaluationEstimateView | undefined;
  error: string | null;
  children: ReactNode;
}) {
  const { size, estimate, error } = props;
  const groups: EstimateFigure[][] = [
    [
      { name: "Evaluations", value: say(size, ({ evaluations }) => number(evaluations)) },
      { name: "Tasks", value: say(size, ({ tasks }) => number(tasks)) },
      { name: "Texts", value: say(size, ({ texts }) => number(texts)) },
    ],
    [
      { name: "Model calls", value: say(estimate, ({ calls }) => number(calls)) },
      { name: "Prompt tokens", value: say(estimate, ({ promptTokens }) => about(promptTokens)) },
      { name: "Answer tokens", value: say(estimate, ({ completionTokens }) => about(completionTokens)) },
      { name: "Cost", value: say(estimate, costWords) },
    ],
  ];
  return (
    <EstimatePanel groups={groups} brokenStyles={estimate?.brokenStyles ?? []} error={error}>
      {props.children}
      {estimate && <EvaluationEstimateBasis estimate={estimate} />}
      <p className="text-muted text-xs">
        The texts are measured and kept here; none of them goes to the review.
      </p>
    </EstimatePanel>
  );
}

/** “…” stands where it is not known yet. */
function say<T>(known: T | null | undefined, words: (known: T) => string): string {
  return known ? words(known) : "…";
}

function costWords({ cost, calls, unpriced }: EvaluationEstimateView): string {
  if (unpriced.length > 0) return `price of ${unpriced.join(", ")} is not set`;
  return calls === 0 ? "none" : `≈ ${dollarText(cost ?? 0)}`;
}

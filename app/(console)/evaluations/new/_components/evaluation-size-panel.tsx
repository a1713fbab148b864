import type { ReactNode } from "react";
import { Callout } from "#components/ui/callout.tsx";
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
  const groups: [name: string, value: string][][] = [
    [
      ["Evaluations", say(size, ({ evaluations }) => number(evaluations))],
      ["Tasks", say(size, ({ tasks }) => number(tasks))],
      ["Texts", say(size, ({ texts }) => number(texts))],
    ],
    [
      ["Model calls", say(estimate, ({ calls }) => number(calls))],
      ["Prompt tokens", say(estimate, ({ promptTokens }) => about(promptTokens))],
      ["Answer tokens", say(estimate, ({ completionTokens }) => about(completionTokens))],
      ["Cost", say(estimate, costWords)],
    ],
  ];
  return (
    <aside
      aria-label="Estimate"
      className="grid gap-3 rounded-lg border border-border bg-surface p-4 lg:sticky lg:top-6"
    >
      <h2 className="font-semibold">Estimate</h2>
      <div aria-live="polite" className="grid gap-3 tabular-nums">
        {groups.map((figures) => (
          <dl key={figures[0]![0]} className="grid gap-1 border-border border-t pt-2">
            {figures.map(([name, value]) => (
              <div key={name} className="flex justify-between gap-4">
                <dt className="text-muted">{name}</dt>
                <dd className="min-w-0 break-words text-right font-medium">{value}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
      {estimate?.brokenStyles.map(({ name, message }) => (
        <Callout key={name} tone="warning">
          {`${name} will fail. ${message}`}
        </Callout>
      ))}
      {error && <Callout tone="danger">{error}</Callout>}
      {props.children}
      {estimate && <EvaluationEstimateBasis estimate={estimate} />}
      <p className="text-muted text-xs">
        The texts are measured and kept here; none of them goes to the review.
      </p>
    </aside>
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

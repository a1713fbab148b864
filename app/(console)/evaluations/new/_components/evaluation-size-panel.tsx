import type { ReactNode } from "react";
import { Callout } from "#components/ui/callout.tsx";
import type { EvaluationSize } from "#core/evaluation/runs/evaluation-size.ts";

/** How much it is, and the button that starts it. */
export function EvaluationSizePanel(props: {
  size: EvaluationSize | null;
  error: string | null;
  children: ReactNode;
}) {
  const { size, error } = props;
  const figures: [name: string, value: number | undefined][] = [
    ["Evaluations", size?.evaluations],
    ["Calls of the model", size?.tasks],
    ["Texts", size?.texts],
  ];
  return (
    <aside
      aria-label="Size"
      className="grid gap-3 rounded-lg border border-border bg-surface p-4 lg:sticky lg:top-6"
    >
      <dl className="grid gap-1.5 tabular-nums">
        {figures.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4">
            <dt className="text-muted">{name}</dt>
            <dd className="font-medium">{value === undefined ? "…" : value.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted text-xs">
        A malformed answer is asked for again, so there may be more calls. The texts are measured and kept
        here; none of them goes to the review.
      </p>
      {error && <Callout tone="danger">{error}</Callout>}
      {props.children}
    </aside>
  );
}

import type { ReactNode } from "react";
import { Callout } from "#components/ui/callout.tsx";
import type { RunEstimateView } from "#core/generation/run-request.ts";
import { EstimateBasis } from "./estimate-basis.tsx";
import { estimateFigures } from "./estimate-figures.ts";

interface Props {
  estimate: RunEstimateView | undefined;
  isLanguageModel: boolean;
  styles: number;
  candidates: number | null;
  error: string | undefined;
  /** The button that starts the run, with its reason where it cannot. */
  children: ReactNode;
}

/** What the run would take, beside the form. Its rows are there from the start, so that nothing moves. */
export function RunEstimate({ estimate, isLanguageModel, styles, candidates, error, children }: Props) {
  const groups = estimateFigures({ estimate, isLanguageModel, styles, candidates });
  return (
    <aside
      aria-label="Estimate"
      className="flex flex-col gap-3 rounded-lg border border-border bg-surface p-4 lg:sticky lg:top-6"
    >
      <h2 className="font-semibold">Estimate</h2>
      <div aria-live="polite" className="flex flex-col gap-3 tabular-nums">
        {groups.map((figures) => (
          <dl key={figures[0]?.name} className="grid gap-1 border-border border-t pt-2">
            {figures.map(({ name, value }) => (
              <div key={name} className="flex justify-between gap-4">
                <dt className="text-muted">{name}</dt>
                <dd className="text-right font-medium">{value}</dd>
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
      {children}
      {estimate && isLanguageModel && <EstimateBasis estimate={estimate} />}
    </aside>
  );
}

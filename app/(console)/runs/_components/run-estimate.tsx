import type { ReactNode } from "react";
import { EstimatePanel } from "#components/ui/estimate-panel.tsx";
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
    <EstimatePanel groups={groups} brokenStyles={estimate?.brokenStyles ?? []} error={error ?? null}>
      {children}
      {estimate && isLanguageModel && <EstimateBasis estimate={estimate} />}
    </EstimatePanel>
  );
}

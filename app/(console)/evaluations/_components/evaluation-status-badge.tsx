import { WorkStatusBadge } from "#components/runs/work-status-badge.tsx";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

/** The state of an evaluation, or of a judging: it goes through some of the same. */
export function EvaluationStatusBadge(props: { evaluation: Pick<EvaluationView, "status" | "failed"> }) {
  return <WorkStatusBadge of={props.evaluation} />;
}

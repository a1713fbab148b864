import { LinkButton } from "#components/ui/link-button.tsx";
import { MOST_EVALUATIONS } from "#core/evaluation/runs/evaluation-request.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

/** The way from chosen evaluations to their comparison, or why there is none. The oldest, or the pinned one, comes first. */
export function ChosenToCompare({ chosen }: { chosen: readonly EvaluationView[] }) {
  if (chosen.length < 2)
    return (
      <span className="text-muted">
        {chosen.length === 0 ? "Tick two or more to compare them" : "Tick one more"}
      </span>
    );
  if (chosen.length > MOST_EVALUATIONS)
    return <span className="text-warning">{`At most ${MOST_EVALUATIONS} at a time`}</span>;
  if (new Set(chosen.map(({ set }) => set.versionId)).size > 1)
    return <span className="text-warning">Only evaluations over the same version of a set compare</span>;
  const ordered = chosen.toSorted(
    (a, b) => Number(b.isBaseline) - Number(a.isBaseline) || (a.id < b.id ? -1 : 1),
  );
  return (
    <LinkButton look="primary" href={`/evaluations/compare?runs=${ordered.map(({ id }) => id).join(",")}`}>
      {`Compare ${chosen.length}`}
    </LinkButton>
  );
}

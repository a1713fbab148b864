import type { ItemVerdict } from "#core/evaluation/judge/item-verdict.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

/** What a language model said of the two texts above it, with its reasons in either order. */
export function VerdictOfJudge(props: {
  verdict: ItemVerdict | undefined;
  sides: readonly [EvaluationView, EvaluationView];
}) {
  const { verdict, sides } = props;
  if (!verdict) return null;
  const nameOf = (id: string) => sides.find((side) => side.id === id)?.name ?? "";
  const { prefers, answers, model } = verdict;
  return (
    <details className="text-muted text-xs sm:col-span-2">
      <summary className="cursor-pointer break-words">
        {prefers === null ? `${model} prefers neither` : `${model} prefers “${nameOf(prefers)}”`}
      </summary>
      <ul className="grid gap-1 pt-1 pl-4">
        {answers.map(({ stoodFirst, named, reason }) => (
          <li key={stoodFirst} className="break-words">
            {`With “${nameOf(stoodFirst)}” first: ${named === null ? "a tie" : `“${nameOf(named)}”`}.`}
            {reason && <q className="ml-1 text-ink">{reason}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}

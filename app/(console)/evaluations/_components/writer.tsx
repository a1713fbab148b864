import { Badge } from "#components/ui/badge.tsx";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

/** What wrote the texts, and how warm. */
export function Writer({
  evaluation,
}: {
  evaluation: Pick<EvaluationView, "provider" | "model" | "temperature">;
}) {
  const { provider, model, temperature } = evaluation;
  if (provider === "composer")
    return (
      <>
        offline composer <Badge tone="warning">no language model</Badge>
      </>
    );
  return (
    <span className="wrap-anywhere">
      {model}
      {temperature !== null && <span className="text-muted">{` at ${temperature}`}</span>}
    </span>
  );
}

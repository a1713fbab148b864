import { Ban, CircleCheck, CirclePause, CircleX, Loader, TriangleAlert } from "lucide-react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

const LOOKS: Record<EvaluationView["status"], [tone: BadgeTone, icon: typeof Loader]> = {
  running: ["accent", Loader],
  paused: ["warning", CirclePause],
  cancelling: ["warning", Loader],
  cancelled: ["neutral", Ban],
  measuring: ["accent", Loader],
  finished: ["success", CircleCheck],
  failed: ["danger", CircleX],
};

/** The state of an evaluation; one that ended with failures is no plain success. */
export function EvaluationStatusBadge({
  evaluation,
}: {
  evaluation: Pick<EvaluationView, "status" | "failed">;
}) {
  const { status, failed } = evaluation;
  const [tone, Icon]: (typeof LOOKS)[typeof status] =
    status === "finished" && failed > 0 ? ["warning", TriangleAlert] : LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3" />
      <span>{status}</span>
    </Badge>
  );
}

import { Ban, CircleCheck, CirclePause, CircleX, Loader, TriangleAlert } from "lucide-react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import type { RunView } from "#core/generation/run-view.ts";

type Status = RunView["status"] | EvaluationView["status"];

const LOOKS: Record<Status, [tone: BadgeTone, icon: typeof Loader]> = {
  planning: ["accent", Loader],
  running: ["accent", Loader],
  paused: ["warning", CirclePause],
  cancelling: ["warning", Loader],
  cancelled: ["neutral", Ban],
  measuring: ["accent", Loader],
  finished: ["success", CircleCheck],
  failed: ["danger", CircleX],
};

/**
 * The state of a run or an evaluation. One that ended with failures is no plain success: its colour and sign say so,
 * beside the count.
 */
export function WorkStatusBadge({ of: { status, failed } }: { of: { status: Status; failed: number } }) {
  const [tone, Icon]: (typeof LOOKS)[Status] =
    status === "finished" && failed > 0 ? ["warning", TriangleAlert] : LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3" />
      <span>{status}</span>
    </Badge>
  );
}

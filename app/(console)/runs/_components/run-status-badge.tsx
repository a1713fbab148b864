import { Ban, CircleCheck, CirclePause, CircleX, Loader, TriangleAlert } from "lucide-react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { RunView } from "#core/generation/run-view.ts";

const LOOKS: Record<RunView["status"], [tone: BadgeTone, icon: typeof Loader]> = {
  planning: ["accent", Loader],
  running: ["accent", Loader],
  paused: ["warning", CirclePause],
  cancelling: ["warning", Loader],
  cancelled: ["neutral", Ban],
  finished: ["success", CircleCheck],
  failed: ["danger", CircleX],
};

/** A run that ended with failures is no plain success: its colour and sign say so, beside the count. */
export function RunStatusBadge({ run: { status, failed } }: { run: Pick<RunView, "status" | "failed"> }) {
  const [tone, Icon]: (typeof LOOKS)[typeof status] =
    status === "finished" && failed > 0 ? ["warning", TriangleAlert] : LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3" />
      <span>{status}</span>
    </Badge>
  );
}

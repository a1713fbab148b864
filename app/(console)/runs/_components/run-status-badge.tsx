import { Ban, CircleCheck, CircleX, Loader } from "lucide-react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { RunView } from "#core/generation/run-view.ts";

const LOOKS: Record<RunView["status"], [tone: BadgeTone, icon: typeof Loader]> = {
  planning: ["accent", Loader],
  running: ["accent", Loader],
  cancelling: ["warning", Loader],
  cancelled: ["neutral", Ban],
  finished: ["success", CircleCheck],
  failed: ["danger", CircleX],
};

export function RunStatusBadge({ status }: { status: RunView["status"] }) {
  const [tone, Icon] = LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3" />
      <span>{status}</span>
    </Badge>
  );
}

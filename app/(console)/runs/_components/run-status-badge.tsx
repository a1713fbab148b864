import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { RunView } from "#core/generation/run-view.ts";

const TONES: Record<RunView["status"], BadgeTone> = {
  planning: "accent",
  running: "accent",
  cancelling: "warning",
  cancelled: "neutral",
  finished: "success",
  failed: "danger",
};

export function RunStatusBadge({ status }: { status: RunView["status"] }) {
  return <Badge tone={TONES[status]}>{status}</Badge>;
}

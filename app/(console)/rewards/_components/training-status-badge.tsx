import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { TrainingStatus } from "#core/reward/registry/training-status.ts";

const TONES: Record<TrainingStatus, BadgeTone> = {
  queued: "neutral",
  running: "accent",
  succeeded: "success",
  failed: "danger",
  cancelled: "warning",
};

export function TrainingStatusBadge({ status }: { status: TrainingStatus }) {
  return <Badge tone={TONES[status]}>{status}</Badge>;
}

import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";

const LOOKS: Record<ExperimentStatus, [tone: BadgeTone, word: string]> = {
  draft: ["neutral", "draft"],
  launched: ["accent", "running"],
  stopped: ["warning", "stopped"],
  concluded: ["success", "concluded"],
};

export function ExperimentStatusBadge({ status }: { status: ExperimentStatus }) {
  const [tone, word] = LOOKS[status];
  return <Badge tone={tone}>{word}</Badge>;
}

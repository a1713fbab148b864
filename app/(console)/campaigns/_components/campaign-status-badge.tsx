import { Archive, CircleCheck, Clock3, CornerUpLeft, PencilLine } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import type { CampaignStatus } from "#core/campaigns/campaign-status.ts";

const LOOK = {
  draft: { tone: "neutral", word: "Draft", Icon: PencilLine },
  submitted: { tone: "accent", word: "Waits for approval", Icon: Clock3 },
  returned: { tone: "warning", word: "Returned", Icon: CornerUpLeft },
  approved: { tone: "success", word: "Approved", Icon: CircleCheck },
  archived: { tone: "neutral", word: "Archived", Icon: Archive },
} as const satisfies Record<CampaignStatus, unknown>;

/** Where a campaign stands, as a word with its icon. */
export function CampaignStatusBadge({ status }: { status: CampaignStatus }) {
  const { tone, word, Icon } = LOOK[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3.5" />
      {word}
    </Badge>
  );
}

import Link from "next/link";
import { Cell } from "#components/ui/table.tsx";
import type { CampaignSummary } from "#core/campaigns/campaign-view.ts";
import { CampaignStatusBadge } from "./campaign-status-badge.tsx";
import { OnePersonBadge } from "./one-person-badge.tsx";
import { WindowText } from "./window-text.tsx";

/** One campaign in the list. */
export function CampaignRow({ campaign }: { campaign: CampaignSummary }) {
  return (
    <tr className="hover:bg-sunken">
      <Cell className="max-w-80">
        <Link href={`/campaigns/${campaign.id}`} className="block truncate font-medium hover:underline">
          {campaign.name}
        </Link>
        <span className="block truncate text-muted">{campaign.audience || "No audience named yet"}</span>
      </Cell>
      <Cell>
        <span className="flex gap-1.5 whitespace-nowrap">
          <CampaignStatusBadge status={campaign.status} />
          {campaign.onePerson && <OnePersonBadge />}
        </span>
      </Cell>
      <Cell numeric>{campaign.messages.toLocaleString("en")}</Cell>
      <Cell className="whitespace-nowrap">
        <WindowText from={campaign.sendFrom} until={campaign.sendUntil} />
      </Cell>
      <Cell className="whitespace-nowrap text-muted">{campaign.createdBy}</Cell>
    </tr>
  );
}

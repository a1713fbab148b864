import { Plus } from "lucide-react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { CampaignStatus } from "#core/campaigns/campaign-status.ts";
import { StatusTabs } from "./status-tabs.tsx";

export function CampaignsHeader({ status }: { status: CampaignStatus | null }) {
  return (
    <>
      <PageHeader
        title="Campaigns"
        description="Approved notifications, gathered for one send. A second person approves each before it is exported."
        action={
          <LinkButton href="/campaigns/new" look="primary">
            <Plus aria-hidden className="size-4" />
            New campaign
          </LinkButton>
        }
      />
      <StatusTabs status={status} />
    </>
  );
}

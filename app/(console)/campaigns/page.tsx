import type { Metadata } from "next";
import { CAMPAIGN_STATUSES } from "#core/campaigns/campaign-status.ts";
import { campaigns } from "#server/services/campaigns/read-campaigns.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CampaignList } from "./_components/campaign-list.tsx";
import { CampaignsHeader } from "./_components/campaigns-header.tsx";

export const metadata: Metadata = { title: "Campaigns" };

type Props = { searchParams: Promise<{ status?: string }> };

export default async function CampaignsPage({ searchParams }: Props) {
  const person = await requirePage("campaigns.read");
  const asked = (await searchParams).status;
  const status = CAMPAIGN_STATUSES.find((known) => known === asked) ?? null;
  return (
    <>
      <CampaignsHeader status={status} />
      <CampaignList key={status} status={status} first={await campaigns(person, { status })} />
    </>
  );
}

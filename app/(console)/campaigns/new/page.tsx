import type { Metadata } from "next";
import { requirePage } from "#server/session/require-person.ts";
import { NewCampaign } from "./_components/new-campaign.tsx";

export const metadata: Metadata = { title: "New campaign" };

export default async function NewCampaignPage() {
  await requirePage("campaigns.write");
  return <NewCampaign />;
}

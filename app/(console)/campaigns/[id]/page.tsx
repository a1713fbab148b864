import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { may } from "#core/access/permissions.ts";
import { isEditable } from "#core/campaigns/campaign-status.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { approvedChoices } from "#server/services/campaigns/approved-notifications.ts";
import { campaignDetail } from "#server/services/campaigns/campaign-detail.ts";
import { carriedExperiment } from "#server/services/experiments/read-experiments.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CampaignScreen } from "./_components/campaign-screen.tsx";

type Props = { params: Promise<{ id: string }> };

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("campaigns.read");
  try {
    return { person, detail: await campaignDetail(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await load((await params).id);
  return { title: detail.campaign.name };
}

export default async function CampaignPage({ params }: Props) {
  const { person, detail } = await load((await params).id);
  const editable = isEditable(detail.campaign.status) && may(person.role, "campaigns.write");
  return (
    <CampaignScreen
      detail={detail}
      choices={editable ? await approvedChoices(person) : { languages: [], categories: [] }}
      may={{
        write: may(person.role, "campaigns.write"),
        exportFiles: may(person.role, "exports.create"),
        writeExperiments: may(person.role, "experiments.write"),
        onePersonMode: may(person.role, "settings.manage"),
      }}
      carried={
        detail.campaign.status === "approved" ? await carriedExperiment(person, detail.campaign.id) : null
      }
    />
  );
}

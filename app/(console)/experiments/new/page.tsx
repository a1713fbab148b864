import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readCategories } from "#server/services/categories/read-categories.ts";
import { openCampaigns } from "#server/services/experiments/read-experiments.ts";
import { requirePage } from "#server/session/require-person.ts";
import { NewExperiment } from "./_components/new-experiment.tsx";

export const metadata: Metadata = { title: "New experiment" };

type Props = { searchParams: Promise<{ campaign?: string }> };

export default async function NewExperimentPage({ searchParams }: Props) {
  const person = await requirePage("experiments.write");
  const [campaigns, categories] = await Promise.all([openCampaigns(person), readCategories(person)]);
  if (campaigns.length === 0)
    return (
      <>
        <PageHeader title="New experiment" />
        <EmptyState
          title="No approved campaign is free"
          action={
            <LinkButton look="primary" href="/campaigns">
              To the campaigns
            </LinkButton>
          }
        >
          An experiment begins with an approved campaign, and a campaign carries one at a time. Have a
          campaign approved, or conclude the experiment that runs on it.
        </EmptyState>
      </>
    );
  const asked = (await searchParams).campaign;
  return (
    <NewExperiment
      campaigns={campaigns}
      chosen={campaigns.some(({ id }) => id === asked) ? asked! : campaigns[0]!.id}
      styles={categories.map(({ key, name }) => ({ key, name }))}
    />
  );
}

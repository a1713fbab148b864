import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { EXPERIMENT_STATUSES } from "#core/experiments/experiment-status.ts";
import { experiments } from "#server/services/experiments/read-experiments.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ExperimentList } from "./_components/experiment-list.tsx";
import { ExperimentTabs } from "./_components/experiment-tabs.tsx";

export const metadata: Metadata = { title: "Experiments" };

type Props = { searchParams: Promise<{ status?: string }> };

export default async function ExperimentsPage({ searchParams }: Props) {
  const person = await requirePage("experiments.read");
  const asked = (await searchParams).status;
  const status = EXPERIMENT_STATUSES.find((known) => known === asked) ?? null;
  const mayWrite = may(person.role, "experiments.write");
  const actions = (
    <div className="flex flex-wrap gap-2">
      <LinkButton href="/experiments/outcomes">Outcomes</LinkButton>
      {mayWrite && (
        <LinkButton look="primary" href="/experiments/new">
          New experiment
        </LinkButton>
      )}
    </div>
  );
  return (
    <>
      <PageHeader
        title="Experiments"
        description="Which text is clicked more: recipients are divided by chance, and what comes back decides."
        action={actions}
      />
      <ExperimentTabs status={status} />
      <ExperimentList
        key={status}
        status={status}
        first={await experiments(person, { status })}
        mayWrite={mayWrite}
      />
    </>
  );
}

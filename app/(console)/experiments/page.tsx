import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { experiments } from "#server/services/experiments/read-experiments.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ExperimentList } from "./_components/experiment-list.tsx";

export const metadata: Metadata = { title: "Experiments" };

export default async function ExperimentsPage() {
  const person = await requirePage("experiments.read", "/experiments");
  const actions = (
    <div className="flex flex-wrap gap-2">
      <LinkButton href="/experiments/outcomes">Outcomes</LinkButton>
      {may(person.role, "experiments.write") && (
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
      <ExperimentList first={await experiments(person)} />
    </>
  );
}

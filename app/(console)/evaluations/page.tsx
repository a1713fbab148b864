import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { evaluations } from "#server/services/evaluations/read-evaluations.ts";
import { evaluationSets } from "#server/services/evaluations/read-sets.ts";
import { requirePage } from "#server/session/require-person.ts";
import { EvaluationList } from "./_components/evaluation-list.tsx";
import { NoSets } from "./_components/no-sets.tsx";
import { SetList } from "./_components/set-list.tsx";

export const metadata: Metadata = { title: "Evaluations" };

export default async function EvaluationsPage() {
  const person = await requirePage("evaluations.read");
  const [sets, first] = await Promise.all([evaluationSets(person), evaluations(person)]);
  const actions = (
    <div className="flex flex-wrap gap-2">
      {may(person.role, "evaluations.write") && <LinkButton href="/evaluations/sets/new">New set</LinkButton>}
      {may(person.role, "evaluations.start") && (
        <LinkButton look="primary" href="/evaluations/new">
          New evaluation
        </LinkButton>
      )}
    </div>
  );
  return (
    <>
      <PageHeader
        title="Evaluations"
        description="Is a prompt, a model or a setting better, before anyone sees it? Measured on frozen sets of items, against what people wrote."
        action={sets.rows.length > 0 && actions}
      />
      {sets.rows.length === 0 ? (
        <NoSets />
      ) : (
        <div className="grid gap-6">
          <EvaluationList first={first} />
          <SetList first={sets} />
        </div>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { RecordLinks } from "#components/exports/record-links.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { readDuelResults } from "#server/services/duels/read-results.ts";
import { recentVotes } from "#server/services/duels/read-votes.ts";
import { requirePage } from "#server/session/require-person.ts";
import { AgreementPanel } from "./_components/agreement-panel.tsx";
import { ContenderTable } from "./_components/contender-table.tsx";
import { PeoplePanel } from "./_components/people-panel.tsx";
import { PositionPanel } from "./_components/position-panel.tsx";
import { RecentVotes } from "./_components/recent-votes.tsx";
import { resultsBasis } from "./_components/results-basis.ts";

export const metadata: Metadata = { title: "Results of the duels" };

export default async function DuelResultsPage() {
  const person = await requirePage("duels.read");
  const [results, recent] = await Promise.all([readDuelResults(person), recentVotes(person, null)]);
  const judge = (
    <LinkButton look="primary" href="/duels">
      Judge the next duel
    </LinkButton>
  );
  if (recent.rows.length === 0)
    return (
      <>
        <PageHeader title="What the duels say" />
        <EmptyState title="Nobody has judged a duel yet" action={judge}>
          Each vote tells which of two notifications people would open, and teaches the next reward model.
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        title="What the duels say"
        description={resultsBasis(results)}
        action={
          <div className="flex flex-wrap gap-2">
            {may(person.role, "duels.export") && <RecordLinks name="Votes" href="/api/duels/export" />}
            {judge}
          </div>
        }
      />
      <div className="grid gap-4">
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <AgreementPanel agreement={results.agreement} />
          <PositionPanel position={results.position} />
        </div>
        <ContenderTable contenders={results.contenders} />
        <PeoplePanel voters={results.voters} people={results.people} />
        <RecentVotes key={recent.rows[0]?.id} first={recent} />
      </div>
    </>
  );
}

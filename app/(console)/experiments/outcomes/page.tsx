import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { outcomeLoads } from "#server/services/outcomes/read-loads.ts";
import { requirePage } from "#server/session/require-person.ts";
import { LoadFile } from "./_components/load-file.tsx";
import { LoadList } from "./_components/load-list.tsx";

export const metadata: Metadata = { title: "Outcomes" };

export default async function OutcomesPage() {
  const person = await requirePage("experiments.read");
  return (
    <>
      <PageHeader
        title="Outcomes"
        description="What the recipients of each arm did: delivered, clicked, opted out, by day."
        action={<LinkButton href="/experiments">All experiments</LinkButton>}
      />
      <div className="grid gap-6">
        {may(person.role, "outcomes.load") ? (
          <LoadFile />
        ) : (
          <p className="text-muted">A manager loads outcomes. Here is what was loaded.</p>
        )}
        <LoadList first={await outcomeLoads(person)} />
      </div>
    </>
  );
}

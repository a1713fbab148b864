import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { runs } from "#server/services/runs/read-runs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { RunStatusBadge } from "./_components/run-status-badge.tsx";

export const metadata: Metadata = { title: "Runs" };

const number = (count: number) => count.toLocaleString("en");
const before = z.uuid().optional().catch(undefined);

export default async function RunsPage({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const person = await requirePage("runs.read", "/runs");
  const page = await runs(person, { before: before.parse((await searchParams).before) });
  const start = (
    <LinkButton look="primary" href="/runs/new">
      New run
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Runs"
        description="Each asks the model for candidates: items × styles."
        action={start}
      />
      {page.runs.length === 0 ? (
        <EmptyState title="No run yet" action={start}>
          A run writes several candidates for each item in each style, checks and ranks them.
        </EmptyState>
      ) : (
        <Table
          label="Runs"
          head={
            <>
              <HeadCell>Run</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell numeric>Tasks done</HeadCell>
              <HeadCell numeric>Failed</HeadCell>
              <HeadCell numeric>Candidates</HeadCell>
              <HeadCell>Model</HeadCell>
              <HeadCell>Started</HeadCell>
            </>
          }
        >
          {page.runs.map((run) => (
            <tr key={run.id}>
              <Cell>
                <Link href={`/runs/${run.id}`} className="font-medium underline-offset-2 hover:underline">
                  {run.name}
                </Link>
                <div className="text-muted">{run.createdBy}</div>
              </Cell>
              <Cell>
                <RunStatusBadge status={run.status} />
              </Cell>
              <Cell numeric>
                {number(run.succeeded)} of {number(run.tasks)}
              </Cell>
              <Cell numeric>{number(run.failed)}</Cell>
              <Cell numeric>{number(run.candidates)}</Cell>
              <Cell>{run.model}</Cell>
              <Cell>
                <DateTime at={run.createdAt} />
              </Cell>
            </tr>
          ))}
        </Table>
      )}
      {page.nextBefore && (
        <div className="pt-3">
          <LinkButton href={`/runs?before=${page.nextBefore}`}>Older runs</LinkButton>
        </div>
      )}
    </>
  );
}

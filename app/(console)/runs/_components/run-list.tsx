"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { type RunsPage, runStatesQuery, runsQuery } from "#client/queries/runs.ts";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { RunFilter } from "#core/generation/run-filter.ts";
import { isActive } from "#core/generation/run-view.ts";
import { RunRow } from "./run-row.tsx";

const MOST_WATCHED = 50;

/** Runs, newest first, page by page; those under way are watched until they end. */
export function RunList({ filter, first }: { filter: RunFilter | null; first: RunsPage }) {
  const list = useInfiniteQuery(runsQuery(filter, first));
  const rows = list.data.pages.flatMap((page) => page.runs);
  const watched = rows.filter(isActive).map(({ id }) => id);
  const states = useQuery(runStatesQuery(watched.slice(0, MOST_WATCHED)));
  const now = new Map(states.data?.map((run) => [run.id, run]));
  if (rows.length === 0) return <NoRuns filter={filter} />;
  const error = list.error ?? states.error;
  return (
    <>
      <Table label="Runs, newest first" head={HEAD}>
        {rows.map((row) => (
          <RunRow key={row.id} run={now.get(row.id) ?? row} />
        ))}
      </Table>
      {error && (
        <div className="pt-3">
          <Callout tone="danger">{error.message}</Callout>
        </div>
      )}
      <NextPage list={list} className="pt-3">
        Show older runs
      </NextPage>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>Run</HeadCell>
    <HeadCell>Progress</HeadCell>
    <HeadCell numeric className="hidden sm:table-cell">
      Candidates
    </HeadCell>
    <HeadCell className="hidden md:table-cell">Written by</HeadCell>
    <HeadCell className="hidden lg:table-cell">Started</HeadCell>
  </>
);

function NoRuns({ filter }: { filter: RunFilter | null }) {
  if (filter) return <EmptyState title="No run stands here">Choose another state above.</EmptyState>;
  return (
    <EmptyState
      title="No run yet"
      action={
        <LinkButton look="primary" href="/runs/new">
          Start the first run
        </LinkButton>
      }
    >
      A run writes several candidates for each item in each style, checks them against the guardrails and
      ranks them for the review.
    </EmptyState>
  );
}

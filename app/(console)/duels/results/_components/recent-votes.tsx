"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { recentVotesQuery } from "#client/queries/duels.ts";
import { Callout } from "#components/ui/callout.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { RecentVote } from "#core/duels/results-view.ts";
import { VoteRow } from "./vote-row.tsx";

/** Every vote, newest first, page by page; what was taken back stays in sight. */
export function RecentVotes({ first }: { first: Page<RecentVote> }) {
  const list = useInfiniteQuery(recentVotesQuery(first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  return (
    <div className="grid gap-2">
      <h2 className="font-semibold">Recent votes</h2>
      <Table label="Votes, newest first" head={HEAD}>
        {rows.map((row) => (
          <VoteRow key={row.id} vote={row} />
        ))}
      </Table>
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list}>Show older votes</NextPage>
    </div>
  );
}

const HEAD = (
  <>
    <HeadCell>When</HeadCell>
    <HeadCell>Person</HeadCell>
    <HeadCell>Vote</HeadCell>
    <HeadCell>Left</HeadCell>
    <HeadCell>Right</HeadCell>
    <HeadCell numeric>Time</HeadCell>
  </>
);

"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { experimentsQuery } from "#client/queries/experiments.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";
import type { ExperimentSummary } from "#core/experiments/experiment-view.ts";
import { ExperimentStatusBadge } from "./experiment-status-badge.tsx";
import { NoExperiments } from "./no-experiments.tsx";

interface Props {
  status: ExperimentStatus | null;
  first: Page<ExperimentSummary>;
  mayWrite: boolean;
}

/** Experiments, newest first, page by page; all of them or those that stand so. */
export function ExperimentList({ status, first, mayWrite }: Props) {
  const list = useInfiniteQuery(experimentsQuery(status, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <NoExperiments status={status} mayWrite={mayWrite} />;
  return (
    <>
      <Table label="Experiments, newest first" head={HEAD}>
        {rows.map((row) => (
          <ExperimentRow key={row.id} experiment={row} />
        ))}
      </Table>
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show older experiments
      </NextPage>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>Experiment</HeadCell>
    <HeadCell>Status</HeadCell>
    <HeadCell numeric className="hidden md:table-cell">
      Arms
    </HeadCell>
    <HeadCell>Concluded with</HeadCell>
    <HeadCell className="hidden md:table-cell">Launched</HeadCell>
  </>
);

function ExperimentRow({ experiment }: { experiment: ExperimentSummary }) {
  const { conclusion } = experiment;
  return (
    <tr className="hover:bg-sunken">
      <Cell className="max-w-40 sm:max-w-80">
        <Link href={`/experiments/${experiment.id}`} className="block truncate font-medium hover:underline">
          {experiment.name}
        </Link>
        <span className="block truncate text-muted">{`Campaign ${experiment.campaign}, by ${experiment.createdBy}`}</span>
      </Cell>
      <Cell>
        <span className="flex flex-wrap gap-1.5">
          <ExperimentStatusBadge status={experiment.status} />
          {experiment.adaptive && <Badge>adaptive</Badge>}
        </span>
      </Cell>
      <Cell numeric className="hidden md:table-cell">
        {experiment.arms}
      </Cell>
      <Cell className="max-w-32 sm:max-w-56">
        {conclusion ? (
          <>
            <span className="break-words font-medium">{conclusion.arm ?? "no arm"}</span>
            {conclusion.override && <span className="block text-muted">against the verdict</span>}
          </>
        ) : (
          <span className="text-muted">not yet</span>
        )}
      </Cell>
      <Cell className="hidden whitespace-nowrap text-muted md:table-cell">
        {experiment.launchedAt ? <DateTime at={experiment.launchedAt} /> : "not yet"}
      </Cell>
    </tr>
  );
}

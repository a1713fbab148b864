"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { intervalText, percentText } from "#client/percent-text.ts";
import { type ModelPage, rewardModelsQuery } from "#client/queries/rewards.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { ModelSummary } from "#core/reward/registry/registry-view.ts";

/** Every version, newest first, page by page. */
export function ModelList({ first }: { first: ModelPage }) {
  const list = useInfiniteQuery(rewardModelsQuery(first));
  return (
    <section aria-labelledby="versions" className="min-w-0">
      <h2 id="versions" className="pb-2 font-semibold">
        Versions
      </h2>
      <Table label="Versions, newest first" head={HEAD}>
        {list.data.pages
          .flatMap((page) => page.rows)
          .map((row) => (
            <ModelRow key={row.id} model={row} />
          ))}
      </Table>
      <p className="pt-2 text-muted">
        Each version is measured on held-out pairs of its own, so these figures do not compare. The page of a
        version compares it with the active one on the same pairs.
      </p>
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show older versions
      </NextPage>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell numeric>Version</HeadCell>
    <HeadCell>Name</HeadCell>
    <HeadCell className="hidden md:table-cell">Trained on</HeadCell>
    <HeadCell numeric>Judged right</HeadCell>
    <HeadCell className="hidden sm:table-cell">Status</HeadCell>
  </>
);

function ModelRow({ model }: { model: ModelSummary }) {
  const { accuracy } = model;
  return (
    <tr className="hover:bg-sunken">
      <Cell numeric className="w-16 text-muted">{`v${model.version}`}</Cell>
      <Cell className="max-w-64">
        <Link href={`/rewards/${model.id}`} className="block break-words font-medium hover:underline">
          {model.name}
        </Link>
        <span className="block text-muted">
          {model.createdBy}, <DateTime at={model.createdAt} />
        </span>
        <span className="sm:hidden">
          <Status model={model} />
        </span>
      </Cell>
      <Cell className="hidden max-w-72 md:table-cell">
        {model.trainedPairs === null ? "" : `${model.trainedPairs.toLocaleString("en")} pairs`}
        <span className="block text-muted">{model.data}</span>
      </Cell>
      <Cell numeric>
        {accuracy ? (
          <>
            {percentText(accuracy.accuracy)}
            <span className="block text-muted">{intervalText(accuracy.low, accuracy.high)}</span>
          </>
        ) : (
          <span className="text-muted">not measured</span>
        )}
      </Cell>
      <Cell className="hidden sm:table-cell">
        <Status model={model} />
      </Cell>
    </tr>
  );
}

function Status({ model }: { model: ModelSummary }) {
  if (model.active) return <Badge tone="success">active</Badge>;
  if (model.origin === "gone") return <Badge tone="warning">no longer ships</Badge>;
  return <Badge>{model.origin === "shipped" ? "ships with the console" : "trained here"}</Badge>;
}

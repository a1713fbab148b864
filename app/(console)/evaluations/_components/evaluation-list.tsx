"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { evaluationStatesQuery, evaluationsQuery } from "#client/queries/evaluations.ts";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { ChosenToCompare } from "./chosen-to-compare.tsx";
import { EvaluationRow } from "./evaluation-row.tsx";

const MOST_WATCHED = 50;

/** Evaluations, newest first; those under way are watched, and some of one set can be chosen to be compared. */
export function EvaluationList(props: { first: Page<EvaluationView>; setId?: string; newHref?: string }) {
  const list = useInfiniteQuery(evaluationsQuery(props.first, props.setId));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const read = list.data.pages.flatMap((page) => page.rows);
  const watched = read.filter(({ status }) => !hasEnded(status)).map(({ id }) => id);
  const states = useQuery(evaluationStatesQuery(watched.slice(0, MOST_WATCHED)));
  const now = new Map(states.data?.map((one) => [one.id, one]));
  const rows = read.map((row) => now.get(row.id) ?? row);
  const error = list.error ?? states.error;
  const choose = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <section aria-labelledby="evaluations" className="min-w-0">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2 pb-2">
        <h2 id="evaluations" className="font-semibold">
          Evaluations
        </h2>
        <ChosenToCompare chosen={rows.filter(({ id }) => chosen.includes(id))} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title="No evaluation yet"
          action={
            <LinkButton look="primary" href={props.newHref ?? "/evaluations/new"}>
              Start the first evaluation
            </LinkButton>
          }
        >
          Choose prompt versions, drafts too, and see on the same items what they do to quality, style and
          risk.
        </EmptyState>
      ) : (
        <Table label="Evaluations, newest first" head={HEAD}>
          {rows.map((row) => (
            <EvaluationRow key={row.id} evaluation={row} chosen={chosen.includes(row.id)} onChoose={choose} />
          ))}
        </Table>
      )}
      {error && <Callout tone="danger">{error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show older evaluations
      </NextPage>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell>
      <span className="sr-only">Compare</span>
    </HeadCell>
    <HeadCell>Evaluation</HeadCell>
    <HeadCell>Progress</HeadCell>
    <HeadCell className="hidden md:table-cell">Set</HeadCell>
    <HeadCell className="hidden lg:table-cell">Written by</HeadCell>
  </>
);

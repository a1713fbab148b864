"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { evaluationSetsQuery } from "#client/queries/evaluation-sets.ts";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { SetSummary } from "#core/evaluation/sets/set-view.ts";

const number = (count: number) => count.toLocaleString("en");

/** The sets, newest first, page by page. */
export function SetList({ first }: { first: Page<SetSummary> }) {
  const list = useInfiniteQuery(evaluationSetsQuery(first));
  return (
    <section aria-labelledby="sets" className="min-w-0">
      <h2 id="sets" className="pb-2 font-semibold">
        Sets
      </h2>
      <Table label="Evaluation sets, newest first" head={HEAD}>
        {list.data.pages
          .flatMap((page) => page.rows)
          .map((set) => (
            <tr key={set.id} className="hover:bg-sunken">
              <Cell className="max-w-80">
                <Link
                  href={`/evaluations/sets/${set.id}`}
                  className="block break-words font-medium hover:underline"
                >
                  {set.name}
                </Link>
                <span className="block text-muted">{set.description || set.createdBy}</span>
              </Cell>
              <Cell numeric>{`v${set.version}`}</Cell>
              <Cell numeric>{number(set.items)}</Cell>
              <Cell numeric className="hidden sm:table-cell">
                {number(set.references)}
              </Cell>
              <Cell className="hidden md:table-cell">{set.languages.join(", ")}</Cell>
              <Cell numeric className="hidden sm:table-cell">
                {number(set.runs)}
              </Cell>
              <Cell className="hidden text-muted lg:table-cell">
                <DateTime at={set.changedAt} />
              </Cell>
            </tr>
          ))}
      </Table>
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show older sets
      </NextPage>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell>Set</HeadCell>
    <HeadCell numeric>Version</HeadCell>
    <HeadCell numeric>Items</HeadCell>
    <HeadCell numeric className="hidden sm:table-cell">
      Human lines
    </HeadCell>
    <HeadCell className="hidden md:table-cell">Languages</HeadCell>
    <HeadCell numeric className="hidden sm:table-cell">
      Evaluations
    </HeadCell>
    <HeadCell className="hidden lg:table-cell">Changed</HeadCell>
  </>
);

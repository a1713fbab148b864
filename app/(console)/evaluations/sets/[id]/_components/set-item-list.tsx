"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { setItemsQuery } from "#client/queries/evaluation-sets.ts";
import { Callout } from "#components/ui/callout.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { itemName } from "#core/content/item-name.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { SetVersionView } from "#core/evaluation/sets/set-view.ts";

const HEAD = (
  <>
    <HeadCell>Item</HeadCell>
    <HeadCell>Human lines</HeadCell>
    <HeadCell className="hidden sm:table-cell">Language</HeadCell>
  </>
);

/** The items of a frozen version with what people wrote, page by page. */
export function SetItemList(props: {
  version: SetVersionView;
  first: { rows: StoredEvaluationItem[]; next: number | null };
}) {
  const { version, first } = props;
  const list = useInfiniteQuery(setItemsQuery(version.id, first));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section aria-labelledby="items" className="min-w-0">
      <h2 id="items" className="pb-2 font-semibold">
        {`Items of version ${version.version}`}
      </h2>
      <Table label="Items with their human lines" head={HEAD}>
        {rows.map((item) => (
          <tr key={item.id}>
            <Cell className="min-w-40 max-w-80 break-words">
              <span className="font-medium" dir="auto" lang={item.language}>
                {itemName(item)}
              </span>
              <span className="block text-muted text-xs">{item.externalId}</span>
            </Cell>
            <Cell className="max-w-96">
              <ul className="grid gap-1.5" lang={item.language}>
                {item.references.map(({ title, body }) => (
                  <li key={`${title}\n${body}`} dir="auto" className="break-words">
                    {title && <span className="font-medium">{`${title} `}</span>}
                    <span className="text-muted">{body}</span>
                  </li>
                ))}
              </ul>
            </Cell>
            <Cell className="hidden sm:table-cell">{item.language}</Cell>
          </tr>
        ))}
      </Table>
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show more items
      </NextPage>
    </section>
  );
}

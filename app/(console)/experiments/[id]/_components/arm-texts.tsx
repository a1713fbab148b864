"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { experimentTextsQuery, type TextsPage } from "#client/queries/experiments.ts";
import { StyleName } from "#components/candidates/style-names.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";

/** What each arm says, message by message. */
export function ArmTexts({ id, first, isDraft }: { id: string; first: TextsPage; isDraft: boolean }) {
  const list = useInfiniteQuery(experimentTextsQuery(id, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  const arms = rows[0]?.texts.map(({ arm }) => arm) ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="texts" className="min-w-0">
      <h2 id="texts" className="pb-2 font-semibold">
        {isDraft ? "Texts, as they would be frozen now" : "Texts, frozen at the launch"}
      </h2>
      <Table
        label="Texts of the arms"
        head={
          <>
            <HeadCell>Item</HeadCell>
            {arms.map((arm) => (
              <HeadCell key={arm}>{arm}</HeadCell>
            ))}
          </>
        }
      >
        {rows.map((row) => (
          <tr key={row.externalId}>
            <Cell className="min-w-28 max-w-40 break-words text-muted">{row.externalId}</Cell>
            {row.texts.map((text) => (
              <Cell key={text.arm} className="min-w-56">
                <span className="block break-words font-medium">{text.title}</span>
                <span className="block break-words">{text.body}</span>
                {text.categoryKey !== null && (
                  <span className="text-xs text-muted">
                    <StyleName of={text.categoryKey} />
                  </span>
                )}
              </Cell>
            ))}
          </tr>
        ))}
      </Table>
      {isDraft && rows.length >= 20 && <p className="pt-2 text-xs text-muted">The first 20 messages.</p>}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show more messages
      </NextPage>
    </section>
  );
}

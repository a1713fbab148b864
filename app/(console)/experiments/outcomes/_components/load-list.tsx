"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { type LoadsPage, outcomeLoadsQuery } from "#client/queries/experiments.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { LoadResult } from "./load-result.tsx";

/** Files that were loaded, newest first. */
export function LoadList({ first }: { first: LoadsPage }) {
  const list = useInfiniteQuery(outcomeLoadsQuery(first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  return (
    <section aria-labelledby="loads" className="min-w-0">
      <h2 id="loads" className="pb-2 font-semibold">
        Files
      </h2>
      {rows.length === 0 ? (
        <p className="text-muted">Nothing was loaded yet.</p>
      ) : (
        <Table
          label="Files, newest first"
          head={
            <>
              <HeadCell>File</HeadCell>
              <HeadCell>What became of it</HeadCell>
              <HeadCell>Loaded</HeadCell>
            </>
          }
        >
          {rows.map((load) => (
            <tr key={load.id}>
              <Cell className="max-w-64">
                <span className="block break-words font-medium">{load.fileName}</span>
                {load.replace && <Badge>correction</Badge>}
              </Cell>
              <Cell className="min-w-56">
                {load.status === "loaded" && <LoadResult load={load} />}
                {load.status === "loading" && <span className="text-muted">Being loaded…</span>}
                {load.status === "failed" && (
                  <>
                    <Badge tone="danger">refused</Badge> <span>{load.error}</span>
                  </>
                )}
              </Cell>
              <Cell className="text-muted">
                <DateTime at={load.at} />
                <span className="block">{load.by}</span>
              </Cell>
            </tr>
          ))}
        </Table>
      )}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show older files
      </NextPage>
    </section>
  );
}

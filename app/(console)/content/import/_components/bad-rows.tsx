"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { badRowsQuery } from "#client/queries/content.ts";
import { BUTTON_LOOKS, BUTTON_SHAPE } from "#components/ui/button.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { BadRowView, ImportView } from "#core/content/content-view.ts";
import { counted } from "#core/text/counted.ts";

/** The rows that stay out, with their line, the reason and what they hold. */
export function BadRows({ upload, first }: { upload: ImportView; first: Page<BadRowView> }) {
  const list = useInfiniteQuery(badRowsQuery(upload.id, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  return (
    <section aria-labelledby="bad-rows" className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="bad-rows" className="font-semibold">
          {counted(upload.bad, "bad row")}
        </h2>
        <a
          href={`/api/content/import/${upload.id}/bad-rows`}
          download
          className={`${BUTTON_SHAPE} ${BUTTON_LOOKS.plain}`}
        >
          <Download aria-hidden className="size-4" />
          Download the bad rows
        </a>
      </div>
      <p className="text-muted">
        Mend them in the download and import that file: rows already in are not made twice.
      </p>
      <Table label="Bad rows" head={HEAD}>
        {rows.map((row) => (
          <tr key={row.line}>
            <Cell numeric className="text-muted">
              {row.line}
            </Cell>
            <Cell className="min-w-56 max-w-md break-words text-danger">{row.reason}</Cell>
            <Cell className="max-w-md">
              <div className="line-clamp-2 break-words text-muted">
                {Object.values(row.cells).filter(Boolean).join(" | ") || "nothing"}
              </div>
            </Cell>
          </tr>
        ))}
      </Table>
      {list.error && (
        <p role="alert" className="text-danger">
          {list.error.message}
        </p>
      )}
      <NextPage list={list}>Show more</NextPage>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell numeric>Line</HeadCell>
    <HeadCell>Reason</HeadCell>
    <HeadCell>What it holds</HeadCell>
  </>
);

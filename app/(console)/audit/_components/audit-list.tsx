"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { auditQuery } from "#client/queries/audit.ts";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import type { AuditEventView, AuditFilter } from "#core/audit/audit-filter.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { AuditRow } from "./audit-row.tsx";

/** Events, newest first, page by page. */
export function AuditList({ filter, first }: { filter: AuditFilter; first: Page<AuditEventView> }) {
  const list = useInfiniteQuery(auditQuery(filter, first));
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return <EmptyState title="No event matches">Widen the search, or clear it to see everything.</EmptyState>;
  }
  return (
    <>
      <ul
        aria-label="Events, newest first"
        className="divide-y divide-border rounded-lg border border-border bg-surface"
      >
        {rows.map((row) => (
          <AuditRow key={row.id} event={row} />
        ))}
      </ul>
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list} className="pt-3">
        Show older events
      </NextPage>
    </>
  );
}

import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { AuditEventView, AuditFilter } from "#core/audit/audit-filter.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { searchAuditEvents } from "../../repositories/audit-search.ts";
import { listPeople } from "../../repositories/people.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;

/** Events that match, newest first; `before` is the `next` of the page before. */
export async function searchAudit(
  actor: Actor,
  page: { filter: AuditFilter; before?: string | null },
): Promise<Page<AuditEventView>> {
  requirePermission(actor, "audit.read");
  const rows = await searchAuditEvents(database(), {
    filter: page.filter,
    before: eventNumber(page.before),
    take: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.id : null };
}

/** Everyone whose acts the audit may hold, for the filter. */
export async function auditPeople(actor: Actor): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, "audit.read");
  const people = await listPeople(database());
  return people.map(({ id, name }) => ({ id, name }));
}

function eventNumber(text: string | null | undefined): bigint | null {
  // A row number has at most 18 digits for longer than anyone will read this; more would not fit the column.
  return text && /^\d{1,18}$/.test(text) ? BigInt(text) : null;
}

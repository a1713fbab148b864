import "server-only";
import { type AuditEventView, type AuditFilter, auditPeriod, NO_PERSON } from "#core/audit/audit-filter.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Events that match, newest first; `before` is the number of the last row of the page before. */
export async function searchAuditEvents(
  db: Db,
  page: { filter: AuditFilter; before: bigint | null; take: number },
): Promise<AuditEventView[]> {
  const start = page.before === null ? Prisma.empty : Prisma.sql`AND id < ${page.before}::bigint`;
  const rows = await db.$queryRaw<(Omit<AuditEventView, "id" | "at"> & { id: bigint; at: Date })[]>`
    SELECT id, at, "actorId", actor, action, noun, "nounId", summary, before, after FROM "AuditEvent"
    WHERE ${matches(page.filter)} ${start} ORDER BY id DESC LIMIT ${page.take}::int`;
  return rows.map((row) => ({ ...row, id: String(row.id), at: row.at.toISOString() }));
}

function matches(filter: AuditFilter): Prisma.Sql {
  const { from, before } = auditPeriod(filter);
  const parts = [Prisma.sql`true`];
  if (filter.person === NO_PERSON) parts.push(Prisma.sql`"actorId" IS NULL`);
  else if (filter.person) parts.push(Prisma.sql`"actorId" = ${filter.person}`);
  if (filter.action) parts.push(Prisma.sql`action = ${filter.action}`);
  if (filter.noun) parts.push(Prisma.sql`noun = ${filter.noun}`);
  if (filter.id) parts.push(Prisma.sql`"nounId" = ${filter.id}`);
  if (from) parts.push(Prisma.sql`at >= ${from}`);
  if (before) parts.push(Prisma.sql`at < ${before}`);
  // The expression of the index "AuditEvent_search". What is typed is a text, not a pattern.
  if (filter.text) {
    parts.push(Prisma.sql`(summary || ' ' || actor) ILIKE ${`%${filter.text.replace(/[\\%_]/g, "\\$&")}%`}`);
  }
  return Prisma.join(parts, " AND ");
}

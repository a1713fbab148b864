import "server-only";
import { type AuditEventView, type AuditFilter, auditPeriod, NO_PERSON } from "#core/audit/audit-filter.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Events that match, newest first; `before` is the number of the last row of the page before. */
export async function searchAuditEvents(
  db: Db,
  page: { filter: AuditFilter; before: bigint | null; take: number },
): Promise<AuditEventView[]> {
  const rows = await db.auditEvent.findMany({
    where: { AND: [matches(page.filter), page.before === null ? {} : { id: { lt: page.before } }] },
    orderBy: { id: "desc" },
    take: page.take,
  });
  return rows.map((row) => ({ ...row, id: String(row.id), at: row.at.toISOString() }));
}

function matches(filter: AuditFilter): Prisma.AuditEventWhereInput {
  const { from, before } = auditPeriod(filter);
  return {
    ...(filter.person ? { actorId: filter.person === NO_PERSON ? null : filter.person } : {}),
    ...(filter.action ? { action: filter.action } : {}),
    ...(filter.noun ? { noun: filter.noun } : {}),
    ...(filter.id ? { nounId: filter.id } : {}),
    // A search for a text, not for a pattern.
    ...(filter.text
      ? { summary: { contains: filter.text.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } }
      : {}),
    ...(from || before ? { at: { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) } } : {}),
  };
}

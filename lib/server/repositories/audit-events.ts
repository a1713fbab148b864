import "server-only";
import type { AuditEntry } from "#core/audit/audit-entry.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Appends one event; there is no way to change or remove it (triggers of the migration `rules`). */
export async function insertAuditEvent(db: Db, entry: AuditEntry): Promise<void> {
  await db.auditEvent.create({
    data: {
      actorId: entry.actor.id,
      actor: entry.actor.name,
      action: entry.action,
      noun: entry.action.slice(0, entry.action.indexOf(".")),
      nounId: entry.nounId,
      summary: entry.summary,
      before: toJson(entry.before),
      after: toJson(entry.after),
    },
  });
}

function toJson(value: AuditEntry["before"]): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined
    ? Prisma.DbNull
    : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue);
}

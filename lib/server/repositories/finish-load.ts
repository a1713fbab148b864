import "server-only";
import type { AuditEntry } from "#core/audit/audit-entry.ts";
import type { OutcomeCopy } from "./outcome-copy.ts";

/** A row that was not loaded, as it stood in the file. */
export interface BadOutcome {
  line: number;
  reason: string;
  raw: string;
}

const BATCH = 5_000;

/** Writes a load's counts, bad rows and audit event in its own transaction. */
export async function finishLoad(
  copy: OutcomeCopy,
  load: { id: number; rows: number; added: number; replaced: number; unchanged: number; bad: number },
  bad: readonly BadOutcome[],
  entry: AuditEntry,
): Promise<void> {
  for (let at = 0; at < bad.length; at += BATCH) {
    const rows = bad.slice(at, at + BATCH);
    await copy.query(
      `INSERT INTO "OutcomeBadRow" ("loadId", line, reason, raw)
       SELECT $1::int, * FROM unnest($2::int[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
      [load.id, rows.map(({ line }) => line), rows.map(({ reason }) => reason), rows.map(({ raw }) => raw)],
    );
  }
  await copy.query(
    `UPDATE "OutcomeLoad" SET status = 'loaded', rows = $2, added = $3, replaced = $4, unchanged = $5, bad = $6,
       "finishedAt" = now() WHERE id = $1::int`,
    [load.id, load.rows, load.added, load.replaced, load.unchanged, load.bad],
  );
  await copy.query(
    `INSERT INTO "AuditEvent" ("actorId", actor, action, noun, "nounId", summary, after)
     VALUES ($1, $2, $3, 'outcome', $4, $5, $6::jsonb)`,
    [
      entry.actor.id,
      entry.actor.name,
      entry.action,
      entry.nounId,
      entry.summary,
      JSON.stringify(entry.after),
    ],
  );
}

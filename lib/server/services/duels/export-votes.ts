import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { VOTE_FORMATS, type VoteRecord } from "#core/duels/vote-record.ts";
import { type RecordFormatKey, recordsText } from "#core/export/record-formats.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { database } from "../../repositories/transaction.ts";
import { voteLog } from "../../repositories/vote-log.ts";

export interface VoteExport {
  fileName: string;
  contentType: string;
  /** Batch by batch. */
  text: AsyncGenerator<string>;
  /** Rows of the log that have been read so far. */
  rows: () => number;
}

/** The raw log of votes as a file; that it left is audited. */
export async function exportVotes(actor: Actor, key: RecordFormatKey): Promise<VoteExport> {
  requirePermission(actor, "duels.export");
  const format = VOTE_FORMATS[key];
  const fileName = `duel-votes.${key}`;
  await insertAuditEvent(database(), {
    actor,
    action: "duel.export",
    nounId: "votes",
    summary: `Exported the votes of duels as ${fileName}`,
    after: { format: key },
  });
  let rows = 0;
  async function* counted(): AsyncGenerator<VoteRecord[]> {
    for await (const batch of voteLog(database())) {
      rows += batch.length;
      yield batch;
    }
  }
  const text = recordsText(format, counted());
  return { fileName, contentType: format.contentType, text, rows: () => rows };
}

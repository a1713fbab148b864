import "server-only";
import { createHash } from "node:crypto";
import { frozenLine } from "#core/campaigns/frozen-message.ts";
import type { ExportFormat } from "#core/export/export-format.ts";
import { frozenMessages } from "../../repositories/frozen-messages.ts";
import type { Db } from "../../repositories/transaction.ts";

/** What is known of a file once all of it was made. Hashes are lower-case hexadecimal. */
export interface FileFacts {
  rows: number;
  bytes: number;
  sha256: string;
  /** Of the messages themselves: must be the hash that was frozen with the campaign. */
  contentHash: string;
}

/**
 * The bytes of an export, batch by batch, and at the end what they add up to. The same frozen messages always give
 * the same bytes, so nothing but the hash has to be stored.
 */
export async function* exportChunks(
  db: Db,
  campaignId: string,
  format: ExportFormat,
): AsyncGenerator<Uint8Array<ArrayBuffer>, FileFacts> {
  const [file, content] = [createHash("sha256"), createHash("sha256")];
  const encoder = new TextEncoder();
  let [rows, bytes] = [0, 0];
  // The header travels with the first batch: a campaign is never submitted without messages.
  let text = format.header();
  for await (const batch of frozenMessages(db, campaignId)) {
    for (const message of batch) {
      text += format.row(message);
      content.update(frozenLine(message), "utf8");
    }
    rows += batch.length;
    const chunk = encoder.encode(text);
    text = "";
    bytes += chunk.byteLength;
    file.update(chunk);
    yield chunk;
  }
  return { rows, bytes, sha256: file.digest("hex"), contentHash: content.digest("hex") };
}

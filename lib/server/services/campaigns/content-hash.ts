import "server-only";
import { createHash } from "node:crypto";
import { frozenLine } from "#core/campaigns/frozen-message.ts";
import { frozenMessages } from "../../repositories/frozen-messages.ts";
import type { Db } from "../../repositories/transaction.ts";

/** SHA-256 over the frozen messages of a campaign, in lower-case hexadecimal. See lib/core/campaigns/frozen-message.ts. */
export async function contentHash(db: Db, campaignId: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const batch of frozenMessages(db, campaignId)) {
    for (const message of batch) hash.update(frozenLine(message), "utf8");
  }
  return hash.digest("hex");
}

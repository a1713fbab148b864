import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { listTokens } from "../../repositories/personal-tokens.ts";
import { database } from "../../repositories/transaction.ts";

/** How long a token that was just added or changed may be unknown to a worker. */
const RECENT_MS = 5_000;
let recent: { at: number; tokens: Promise<KnownToken[]> } | undefined;

/**
 * The known tokens as they were a moment ago, for the checks of these texts. The table is read at most once in a few
 * seconds, and not at all for texts without braces: judging costs a task no statement.
 */
export async function recentTokensFor(texts: readonly NotificationText[]): Promise<readonly KnownToken[]> {
  if (!texts.some(({ title, body }) => title.includes("{{") || body.includes("{{"))) return [];
  if (recent && Date.now() - recent.at < RECENT_MS) return recent.tokens;
  const tokens = listTokens(database());
  recent = { at: Date.now(), tokens };
  tokens.catch(() => {
    recent = undefined;
  });
  return tokens;
}

import "server-only";
import { tokenProblems } from "#core/personalisation/check-tokens.ts";
import { type BrokenRule, brokenRules, rulesFor } from "#core/send-rules/broken-rules.ts";
import { USUAL_REACH } from "#core/send-rules/reach.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import { bracedMessages, countWithoutPrefix } from "../../repositories/message-texts.ts";
import { listTokens } from "../../repositories/personal-tokens.ts";
import { listSendRules } from "../../repositories/send-rules.ts";
import type { Db } from "../../repositories/transaction.ts";
import { campaignSay } from "./campaign-say.ts";
import { sendWindowOf } from "./send-window-of.ts";

/** What is wrong with tokens in a campaign: in how many messages, and the first problems in words. */
export interface TokenTrouble {
  messages: number;
  reasons: string[];
}

const NAMED = 3;

/** Looks at every message that holds braces; all others have no tokens. */
export async function tokenTrouble(db: Db, campaignId: string): Promise<TokenTrouble> {
  const known = await listTokens(db);
  const reasons = new Set<string>();
  let messages = 0;
  for await (const batch of bracedMessages(db, campaignId)) {
    for (const { title, body } of batch) {
      const problems = [...tokenProblems(title, known), ...tokenProblems(body, known)];
      if (problems.length > 0) messages += 1;
      for (const { reason } of problems) if (reasons.size < NAMED) reasons.add(reason);
    }
  }
  return { messages, reasons: [...reasons] };
}

/** The rules of its countries that a campaign breaks as it stands. */
export async function rulesBroken(db: Db, row: CampaignRow, messages: number): Promise<BrokenRule[]> {
  const reach = campaignSay(row).reach ?? USUAL_REACH;
  const rules = rulesFor(reach, await listSendRules(db));
  const prefixes = [...new Set(rules.map((rule) => rule.prefix).filter(Boolean))];
  const counts = await Promise.all(
    prefixes.map(async (prefix) => [prefix, await countWithoutPrefix(db, row.id, prefix)] as const),
  );
  const facts = { reach, window: sendWindowOf(row), withoutPrefix: Object.fromEntries(counts), messages };
  return brokenRules(facts, rules);
}

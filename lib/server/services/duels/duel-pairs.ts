import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { votesToPairs } from "#core/duels/votes-to-pairs.ts";
import type { PreferencePair } from "#core/reward/training/preference-pair.ts";
import { judgedPairs } from "../../repositories/judged-pairs.ts";
import { database } from "../../repositories/transaction.ts";

/** What the duels teach the next reward model, pair by pair; the rows are read batch by batch. */
export async function* duelPairs(actor: Actor): AsyncGenerator<PreferencePair> {
  requirePermission(actor, "duels.read");
  for await (const batch of judgedPairs(database())) yield* votesToPairs(batch);
}

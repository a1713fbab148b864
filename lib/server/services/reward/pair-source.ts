import "server-only";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import { decisionSource } from "./decision-source.ts";
import { duelSource } from "./duel-source.ts";
import { outcomeSource } from "./outcome-source.ts";

/** What a source is asked for. */
export interface PairScope {
  /** Only items for which this holds are read. */
  wants: (itemId: string) => boolean;
}

/** Something that holds preferences: gives them in batches, and may be left at any time. */
export type PairSource = (scope: PairScope) => AsyncGenerator<KindedPair[]>;

/** Every source of preferences that a training learns from. A new one is added here, and its kinds to `PAIR_KINDS`. */
export const PAIR_SOURCES: readonly PairSource[] = [decisionSource, duelSource, outcomeSource];

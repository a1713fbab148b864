import "server-only";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";

/** What a source is asked for. */
export interface PairScope {
  /** Only items for which this holds are read. */
  wants: (itemId: string) => boolean;
}

/** Something that holds preferences: gives them in batches, and may be left at any time. */
export type PairSource = (scope: PairScope) => AsyncGenerator<KindedPair[]>;

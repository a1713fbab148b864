import "server-only";
import { decisionSource } from "./decision-source.ts";
import { duelSource } from "./duel-source.ts";
import { outcomeSource } from "./outcome-source.ts";
import type { PairSource } from "./pair-source.ts";

/** Every source of preferences that a training learns from. A new one is added here, and its kinds to `PAIR_KINDS`. */
export const PAIR_SOURCES: readonly PairSource[] = [decisionSource, duelSource, outcomeSource];

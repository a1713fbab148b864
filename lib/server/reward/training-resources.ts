import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RewardTrainingOptions } from "#core/reward/reward-file.ts";
import { decodeWordVectors, type WordVectors } from "#core/reward/vectors/word-vectors.ts";

const FILE = join(process.cwd(), "lib", "server", "reward", "vectors", "word-vectors.bin");

let vectors: WordVectors | undefined;

/**
 * What every training of a reward model gets beside its pairs: `trainRewardFile(pairs, seed, trainingResources())`.
 * Read once; scoring needs none of it. Throws where its file is missing or damaged.
 */
export function trainingResources(): Required<Pick<RewardTrainingOptions, "wordVectors">> {
  vectors ??= decodeWordVectors(readFileSync(FILE));
  return { wordVectors: vectors };
}

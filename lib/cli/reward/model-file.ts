import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { openRewardFile, trainRewardFile } from "#core/reward/reward-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { PreferencePair } from "#core/reward/training/preference-pair.ts";
import { builtinRewardModel } from "#server/reward/builtin-model.ts";
import { trainingResources } from "#server/reward/training-resources.ts";
import { expectedError } from "../expected-error.ts";
import { fileProblem } from "../file-problem.ts";

/** Far above any model, so that a wrong file is refused before it fills the memory. */
const MOST_BYTES = 256_000_000;

/** Opens a model by its file, or the one that ships with the product by the name `builtin`. */
export async function openModel(name: string): Promise<RewardModel> {
  if (name === "builtin") return builtinRewardModel();
  const bytes = await modelBytes(name);
  const id = `file-${sha256(bytes).slice(0, 12)}`;
  try {
    return openRewardFile(bytes, { id, name: basename(name) });
  } catch (error) {
    throw expectedError(`Cannot use the model ${name}: ${(error as Error).message}.`);
  }
}

/** Trains a model and gives its file. */
export function trainModel(pairs: readonly PreferencePair[], seed: number): Uint8Array {
  return trainRewardFile(pairs, seed, trainingResources());
}

/** Names the bytes of a model. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function modelBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > MOST_BYTES)
      throw expectedError(`${path} is too large to be a reward model.`);
    return await readFile(path);
  } catch (error) {
    throw fileProblem(error, "read", path);
  }
}

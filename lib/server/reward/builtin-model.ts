import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinearRewardModel } from "#core/reward/linear/linear-reward-model.ts";
import { decodeWeights } from "#core/reward/linear/weights-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";

const FOLDER = join(process.cwd(), "lib", "server", "reward", "builtin");

/** What a person should know of a model before believing it. Written by the training (lib/cli/train-reward.ts). */
export interface ModelCard {
  id: string;
  name: string;
  [fact: string]: unknown;
}

/** The file of the model that ships with the product. Throws where it is missing. */
export function builtinModelFile(): Uint8Array {
  return readFileSync(join(FOLDER, "weights.bin"));
}

let model: RewardModel | undefined;

/** The reward model that ships with the product, read once. Throws where its files are missing or damaged. */
export function builtinRewardModel(): RewardModel {
  const { id, name } = builtinModelCard();
  model ??= createLinearRewardModel(id, name, decodeWeights(builtinModelFile()));
  return model;
}

export function builtinModelCard(): ModelCard {
  return JSON.parse(readFileSync(join(FOLDER, "card.json"), "utf8"));
}

import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openRewardFile } from "#core/reward/reward-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";

const FOLDER = join(process.cwd(), "lib", "server", "reward", "builtin");

/** What a person should know of a model before believing it. Written by the training (lib/cli/train-reward.ts). */
export interface ModelCard {
  id: string;
  name: string;
  [fact: string]: unknown;
}

let model: RewardModel | undefined;

/** The reward model that ships with the product, read once. Throws where its files are missing or damaged. */
export function builtinRewardModel(): RewardModel {
  if (model) return model;
  const { id, name } = builtinModelCard();
  model = openRewardFile(builtinRewardFile(), { id, name });
  return model;
}

/** The file of that model: what a training on a console's own decisions refines (`base`). */
export function builtinRewardFile(): Uint8Array {
  return readFileSync(join(FOLDER, "weights.bin"));
}

export function builtinModelCard(): ModelCard {
  return JSON.parse(readFileSync(join(FOLDER, "card.json"), "utf8"));
}

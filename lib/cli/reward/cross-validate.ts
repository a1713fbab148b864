import { notificationLine } from "#core/candidates/candidate.ts";
import { openRewardFile, type RewardTrainingOptions, trainRewardFile } from "#core/reward/reward-file.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { headlinePreferences } from "#core/reward/training/headline-rows.ts";
import { storyFolds } from "#core/reward/training/story-folds.ts";
import type { HeadlineData } from "./headline-data.ts";

const FOLDS = 5;

/**
 * A scorer in which each text is judged by a model that learned from other stories only: five parts by story, and for
 * each a model trained on the other four. It knows the texts of `data` alone.
 */
export function crossValidated(
  { counted, clear }: HeadlineData,
  seed: number,
  options: RewardTrainingOptions,
): Pick<RewardModel, "reward"> {
  const rows = [...counted, ...clear];
  const folds = storyFolds(rows, FOLDS, seed);
  const parts = new Map(rows.map(({ clusterId }, i) => [clusterId, folds[i]!]));
  const rewards = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLearned = ({ clusterId }: { clusterId: string }) => parts.get(clusterId) !== fold;
    const pairs = headlinePreferences(counted.filter(isLearned), clear.filter(isLearned), new Map());
    const model = openRewardFile(trainRewardFile(pairs, seed, options), { id: "fold", name: "Fold" });
    for (const row of rows) {
      if (isLearned(row)) continue;
      for (const title of [row.headlineA, row.headlineB]) {
        const text = { title, body: "" };
        rewards.set(notificationLine(text), model.reward({ title: "", body: "", language: "en" }, text));
      }
    }
  }
  return { reward: (_, text) => rewards.get(notificationLine(text))! };
}

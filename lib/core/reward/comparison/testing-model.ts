import type { RewardModel } from "../reward-model.ts";

/** A model for tests: the reward of a text is what this function says, and is its one contribution. */
export function modelOf(reward: (line: string) => number, id = "test"): RewardModel {
  const of = ({ title, body }: { title: string; body: string }) => reward(`${title}${body}`);
  return {
    id,
    name: id,
    reward: (_item, text) => of(text),
    uncertainty: () => 0.5,
    differenceUncertainty: () => 0.5,
    score: (_item, text) => ({
      reward: of(text),
      uncertainty: 0.5,
      contributions: [{ label: `“${text.title}”`, amount: of(text), spans: [] }],
    }),
    percentile: (value) => Math.max(0, Math.min(100, value)),
  };
}

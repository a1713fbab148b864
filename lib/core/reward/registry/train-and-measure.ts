import { gate } from "../comparison/gate.ts";
import { isHeldOut } from "../comparison/held-out.ts";
import { heldOutAccuracy } from "../comparison/held-out-accuracy.ts";
import { isDecided, pairedOutcomes } from "../comparison/paired-outcomes.ts";
import { type RankedItem, rankingChanges } from "../comparison/ranking-changes.ts";
import { reliability } from "../comparison/reliability.ts";
import { countPairs, type KindedPair, PAIR_KINDS } from "../decisions/pair-kind.ts";
import { weighPairs } from "../decisions/weigh-pairs.ts";
import { openRewardFile } from "../reward-file.ts";
import type { RewardModel } from "../reward-model.ts";
import { type Accuracy, judgePair } from "../training/pair-accuracy.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";
import { winProbability } from "../win-probability.ts";
import { refineReward } from "./refine-reward.ts";
import type { LearningPoint, TrainingReport } from "./training-report.ts";
import type { TrainingSettings } from "./training-settings.ts";

/** Everything that a training needs, and nothing that it would have to ask for. */
export interface TrainingInput {
  pairs: KindedPair[];
  settings: TrainingSettings;
  /** The model that scores now: the new one starts from it and is compared with it. */
  active: { id: string; name: string; file: Uint8Array };
  /** Share of the items that neither model has learned from, 0–1; at most that of the settings. */
  unseen: number;
  /** What words mean, for the trainer. */
  wordVectors?: WordVectors;
  /** Open items whose ranking is looked at. */
  items: RankedItem[];
}

export interface TrainingProgress {
  /** Done of all work, 0–1. */
  fraction: number;
  message: string;
}

const CURVE = [0.25, 0.5, 0.75, 1];
const EXAMPLES = 20;

/**
 * Trains a model and measures it on items that it never learned from. Pure: the same input gives the same file and,
 * but for the seconds, the same report. Throws `RangeError` where every pair is held out or has weight 0.
 */
export function trainAndMeasure(
  { pairs, settings, active, unseen, items, wordVectors }: TrainingInput,
  onProgress: (progress: TrainingProgress) => void,
  now: () => number,
): { file: Uint8Array; report: TrainingReport } {
  const start = now();
  const counted = pairs.filter(({ kind }) => settings.weights[kind] > 0);
  const training = counted.filter(({ pair }) => !isHeldOut(pair.clusterId, settings.heldOut));
  const held = counted.filter(({ pair }) => isDecided(pair) && isHeldOut(pair.clusterId, unseen));
  const train = (some: KindedPair[]) =>
    refineReward(weighPairs(some, settings.weights), settings.seed, { base: active.file, wordVectors });
  const accuracy = (model: RewardModel, some: readonly KindedPair[]): Accuracy =>
    heldOutAccuracy(
      some.map(({ pair }) => judgePair(model, pair, pair.clusterId)),
      settings.seed,
    );

  onProgress({ fraction: 0.1, message: `Learning from ${training.length.toLocaleString("en")} pairs` });
  const file = train(training);
  const model = openRewardFile(file, { id: "new", name: settings.name });
  const champion = openRewardFile(active.file, active);

  const learningCurve: LearningPoint[] = [];
  if (held.length > 0) {
    for (const [index, share] of CURVE.entries()) {
      onProgress({ fraction: 0.4 + index * 0.12, message: `Learning curve: ${share * 100} % of the items` });
      const part = training.filter(({ pair }) => isHeldOut(`${settings.seed} ${pair.clusterId}`, share));
      if (part.length === 0) continue;
      const partial = share === 1 ? model : openRewardFile(train(part), { id: "part", name: "" });
      const { stories } = countPairs(part);
      learningCurve.push({ share, stories, trainedPairs: part.length, accuracy: accuracy(partial, held) });
    }
  }

  onProgress({ fraction: 0.9, message: `Measuring on ${held.length.toLocaleString("en")} held-out pairs` });
  const kinds = PAIR_KINDS.map((kind) => ({ kind, some: held.filter((one) => one.kind === kind) }));
  const chances = held.map(({ pair: { item, a, b, aIsBetter } }) => {
    const [winner, loser] = aIsBetter > 0.5 ? [a, b] : [b, a];
    return winProbability(model.reward(item, winner), model.reward(item, loser));
  });
  const report: TrainingReport = {
    trained: countPairs(training),
    heldOut: countPairs(held),
    overall: held.length > 0 ? accuracy(model, held) : null,
    byKind: kinds
      .filter(({ some }) => some.length > 0)
      .map(({ kind, some }) => ({ kind, accuracy: accuracy(model, some) })),
    calibration: reliability(chances),
    learningCurve,
    active: { id: active.id, name: active.name },
    comparison: gate(
      pairedOutcomes(
        held.map(({ pair }) => pair),
        model,
        champion,
      ),
      { seed: settings.seed },
    ),
    ranking: rankingChanges(items, champion, model, EXAMPLES),
    bytes: file.length,
    seconds: (now() - start) / 1000,
  };
  return { file, report };
}

import { seededRandom } from "../../random/seeded-random.ts";
import type { RewardModel } from "../../reward/reward-model.ts";
import type { KeptPromise } from "../holds/kept-promise.ts";
import { keptPromise } from "../holds/kept-promise.ts";
import { type ScoreAlarm, scoreAlarm } from "../holds/score-alarm.ts";
import { type ScoreRecord, scoreRecord } from "../holds/score-record.ts";
import { type PooledLift, pooledLift } from "../lift/pooled-lift.ts";
import { type SentPair, sentPairs } from "../outcomes/sent-pairs.ts";
import { TasteSpread } from "../outcomes/taste-spread.ts";
import { learnAgain } from "./learn-again.ts";
import type { LoopOptions } from "./loop-options.ts";
import { madeUpItem } from "./made-up-texts.ts";
import { asExperiment, sendItem } from "./send-item.ts";

/** What one round of writing, ranking, sending and learning showed. */
export interface LoopRound {
  round: number;
  /** Of the pick over the human line, and of a candidate drawn at random over it: the holdout that proves the ranking. */
  lift: PooledLift;
  randomLift: PooledLift;
  /** Of the pick over the random candidate. */
  ranking: PooledLift;
  /** What the score promised and kept in this round, and the alarm of the model that scored it. */
  record: ScoreRecord;
  alarm: ScoreAlarm;
}

/**
 * The closed loop on a made-up audience: for each item a human line, a few candidates, the one that the score picks and
 * one drawn at random; three groups of recipients drawn alike; clicks by the hidden tastes; then a new model from all
 * outcomes so far. The first round has no model: its pick is a candidate like any other. Pure: a seed gives one course.
 */
export function simulateLoop(options: LoopOptions): LoopRound[] {
  const { seed, rounds, items, audienceOf, learns } = options;
  const random = seededRandom(seed);
  const spread = new TasteSpread();
  const learned: SentPair[] = [];
  let model: RewardModel | null = null;
  let promises: KeptPromise[] = [];
  const found: LoopRound[] = [];
  for (let round = 1; round <= rounds; round++) {
    const messages = Array.from({ length: items }, (_, at) =>
      sendItem(madeUpItem(round, at), at + 1, round, model, audienceOf(round), options, random),
    );
    const pairs = sentPairs(asExperiment(round, messages));
    for (const { ratio } of pairs) spread.add(ratio);
    const kept = pairs.flatMap((pair) => keptPromise(pair, spread.variance) ?? []);
    promises = promises.filter(({ modelId }) => modelId === model?.id).concat(kept);
    learned.push(...pairs);
    const lift = (arm: number, control: number) =>
      pooledLift(
        messages.map(({ texts, itemId }) => ({
          arm: texts[arm]!.counts,
          control: texts[control]!.counts,
          clusterId: itemId,
        })),
      )!;
    found.push({
      round,
      lift: lift(1, 0),
      randomLift: lift(2, 0),
      ranking: lift(1, 2),
      record: scoreRecord(kept),
      alarm: scoreAlarm(promises),
    });
    if (learns(round)) model = learnAgain(learned, spread.variance, round);
  }
  return found;
}

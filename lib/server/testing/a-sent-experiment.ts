import type { ExperimentDesign } from "#core/experiments/design/experiment-design.ts";
import { database } from "../repositories/transaction.ts";
import { launchExperiment } from "../services/experiments/launch-experiment.ts";
import { activeRewardModel } from "../services/reward/active-model.ts";
import { aDraftExperiment, type ExperimentForTest, experimentKeyOf } from "./an-experiment.ts";

/** What came back of an arm on a day, for one message (0 where it was not told by message). */
export interface OutcomeForTest {
  arm: string;
  day: string;
  message: number;
  delivered: number;
  clicked: number;
}

interface Given {
  messages?: number;
  design?: Partial<ExperimentDesign>;
  /** Scores of the texts before the launch, under the active model; none unless given. */
  rewards?: { human: number; approved: number };
  outcomes: readonly OutcomeForTest[];
}

/** A launched experiment, the human line against the approved text unless designed otherwise, that something came back of. */
export async function aSentExperiment(given: Given): Promise<ExperimentForTest> {
  const made = await aDraftExperiment(given.design, { messages: given.messages ?? 2 });
  if (given.rewards) {
    const itemId = { in: made.items.map((one) => one.itemId) };
    const rewardModelId = (await activeRewardModel()).id;
    for (const [kind, reward] of [
      ["reference", given.rewards.human],
      ["generated", given.rewards.approved],
    ] as const)
      await database().candidate.updateMany({ where: { itemId, kind }, data: { reward, rewardModelId } });
  }
  await launchExperiment(made.mia, await experimentKeyOf(made.id));
  await addOutcomes(made, given.outcomes);
  return made;
}

/** More that came back, written straight into the table. */
export async function addOutcomes(
  made: ExperimentForTest,
  outcomes: readonly OutcomeForTest[],
): Promise<void> {
  await database().outcome.createMany({
    data: outcomes.map(({ arm, day, ...counts }) => ({
      ...counts,
      armId: made.arms[arm]!,
      day: new Date(`${day}T00:00:00Z`),
    })),
  });
}

/** The same figures for every message of both arms on a day. */
export function alike(
  messages: number,
  day: string,
  of: (arm: string, message: number) => { delivered: number; clicked: number },
): OutcomeForTest[] {
  return ["human", "approved"].flatMap((arm) =>
    Array.from({ length: messages }, (_, at) => ({ arm, day, message: at + 1, ...of(arm, at + 1) })),
  );
}

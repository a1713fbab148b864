import { COMMAND_LINE } from "#core/access/actor.ts";
import { makeAudience } from "#core/learning/simulation/audience.ts";
import { madeUpItem, writeText } from "#core/learning/simulation/made-up-texts.ts";
import { type RandomSource, seededRandom } from "#core/random/seeded-random.ts";
import { provideEnv } from "#server/env.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { startRun } from "#server/services/generation/start-run.ts";
import { activeRewardModel } from "#server/services/reward/active-model.ts";
import { KEY, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import type { DrillFact } from "../drill-report.ts";
import { hasEnded, untilRun } from "../drill-run.ts";
import { type DrillSite, stopped } from "../drill-site.ts";
import { type LoopRound, loopFacts } from "./loop-facts.ts";
import { roundFigures } from "./loop-figures.ts";
import { learnFromClicks } from "./loop-learn.ts";
import { type LoopPeople, loopPeople } from "./loop-people.ts";
import { reviewItems } from "./loop-review.ts";
import { loadClicks, sendItems } from "./loop-send.ts";
import { LoopWriter } from "./loop-writer.ts";

export const LOOP =
  "rounds of generate, rank, send and learn on an audience with hidden tastes; then a writer that chases the score";

export interface LoopSize {
  /** Rounds in which the score only selects; after them it is chased, harder each time. */
  rounds: number;
  chases: readonly number[];
  items: number;
  candidates: number;
  /** Recipients of each arm, for one item. */
  recipients: number;
  seed: number;
}

const DAY_MS = 86_400_000;

/** The closed loop through the product's own services: runs by a worker, review, campaign, experiment, outcomes, training. */
export async function closedLoop(site: DrillSite, size: LoopSize): Promise<DrillFact[]> {
  const random = seededRandom(size.seed);
  const audience = makeAudience({ seed: size.seed });
  const writer = new LoopWriter(random);
  const server = await startModelServer({ keepsRequests: false, writes: (body) => writer.write(body) });
  provideEnv({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: KEY });
  const worker = await site.startWorker({ OPENAI_BASE_URL: server.url });
  const people = await loopPeople();
  const shipped = await activeRewardModel();
  const all = size.rounds + size.chases.length;
  const rounds: LoopRound[] = [];
  try {
    for (let number = 1; number <= all; number++) {
      const score = await activeRewardModel();
      writer.score = score;
      writer.chases = size.chases[number - size.rounds - 1] ?? 0;
      const day = new Date(Date.now() - (all - number) * DAY_MS).toISOString().slice(0, 10);
      const itemIds = await generate(number, size, random);
      const approved = await reviewItems(people, itemIds, random);
      const items = [...approved.ranked, ...approved.drawn];
      const experimentId = await sendItems(people, `Round ${number}`, items);
      await loadClicks(people, experimentId, { audience, recipients: size.recipients, day, random });
      const figures = await roundFigures(experimentId, approved, score.id, day);
      rounds.push({
        number,
        chases: writer.chases,
        scoredBy: score.name,
        isLearned: score.id !== shipped.id,
        figures,
        learned: await learn(people, number, size),
      });
    }
  } finally {
    await stopped(worker, "SIGTERM");
    provideEnv({ OPENAI_BASE_URL: site.model.url });
    await server.close();
  }
  return loopFacts(rounds);
}

/** While the score is chased it stays as it is: what is seen is what chasing does. */
async function learn(people: LoopPeople, number: number, size: LoopSize): Promise<string> {
  return number < size.rounds ? learnFromClicks(people, `After round ${number}`) : "no training";
}

/** Brings content with human lines, and has a worker write for it. */
async function generate(number: number, size: LoopSize, random: RandomSource): Promise<string[]> {
  const items = Array.from({ length: size.items }, (_, at) => {
    const { id, title, body, language } = madeUpItem(number, at);
    const line = writeText({ title }, random);
    const reference = { referenceTitle: line.title, referenceBody: line.body };
    return { externalId: id, title, body, language, url: null, imageUrl: null, attributes: {}, ...reference };
  });
  const { ids } = await importItems(COMMAND_LINE, items, `round-${number}.jsonl`);
  const run = await startRun(
    COMMAND_LINE,
    {
      name: `Round ${number}`,
      selection: { kind: "ids", ids },
      promptVersionIds: await publishedPromptIds(COMMAND_LINE, ["plain"]),
      candidatesPerPair: size.candidates,
      model: "stand-in",
    },
    "console",
  );
  await untilRun(run.id, hasEnded, 300);
  return ids;
}

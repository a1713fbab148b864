import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { judgingRequest } from "#core/evaluation/judge/judging-request.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../../env.ts";
import { startWorker, type Worker } from "../../../queue/worker.ts";
import { peopleOnPairs } from "../../../repositories/people-on-pairs.ts";
import { aPerson } from "../../../testing/people.ts";
import { testDatabase } from "../../../testing/test-database.ts";
import { endedJudging, twoEvaluations } from "../../../testing/two-evaluations.ts";
import { rateText } from "../ratings.ts";
import { readJudging } from "./read-judgings.ts";
import { startJudging } from "./start-judging.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;
let otto: Person;
let judgingId: string;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
  otto = await aPerson("operator", "Otto");
  const [baselineId, challengerId] = await twoEvaluations();
  judgingId = await startJudging(otto, judgingRequest.parse({ baselineId, challengerId, items: 100 }));
  await endedJudging(judgingId);
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

function judgedPairs() {
  return db().evaluationJudgedPair.findMany({
    where: { judgingId },
    orderBy: { id: "asc" },
    include: { item: true, baselineText: true, challengerText: true },
  });
}
type Pair = Awaited<ReturnType<typeof judgedPairs>>[number];

/** The pair in the content too: its item, and its texts as candidates of it. */
async function inContent({ item, baselineText, challengerText }: Pair) {
  const { externalId, title, body, language } = item;
  const { id: itemId } = await db().contentItem.create({ data: { externalId, title, body, language } });
  const guardrails = { level: "pass", findings: [] };
  const about = {
    itemId,
    kind: "generated" as const,
    categoryKey: "plain",
    language,
    model: "m",
    guardrails,
  };
  const add = async (text: Pair["baselineText"]) =>
    (await db().candidate.create({ data: { ...about, title: text.title, body: text.body } })).id;
  return { itemId, baseline: await add(baselineText), challenger: await add(challengerText) };
}

const points = (value: number) => ({ relevance: value, clarity: value, freshness: 3, fit: 3 });

/** Otto finds the challenger's text better. */
async function rate({ baselineTextId, challengerTextId }: Pair) {
  await rateText(otto, { textId: baselineTextId, ...points(2) });
  await rateText(otto, { textId: challengerTextId, ...points(4) });
}

/** Otto finds the baseline's text better, which is the first of the duel and stands right. */
async function vote(pair: Pair) {
  const { itemId, baseline, challenger } = await inContent(pair);
  const { id: duelId } = await db().duel.create({
    data: {
      itemId,
      firstId: baseline,
      secondId: challenger,
      firstKind: "generated",
      secondKind: "generated",
      firstTitle: pair.baselineText.title,
      firstBody: pair.baselineText.body,
      secondTitle: pair.challengerText.title,
      secondBody: pair.challengerText.body,
    },
  });
  const by = { requestId: crypto.randomUUID(), voterId: otto.id, voter: otto.name };
  await db().duelVote.create({
    data: { ...by, duelId, choice: "right", firstOnLeft: false, milliseconds: 900 },
  });
}

/** Otto approves the challenger's text, with both shown. */
async function approve(pair: Pair) {
  const { itemId, baseline, challenger } = await inContent(pair);
  const { title, body } = pair.challengerText;
  const shown = [baseline, challenger];
  const by = { deciderId: otto.id, decider: otto.name };
  await db().decision.create({
    data: { ...by, itemId, action: "approve", candidateId: challenger, title, body, shown },
  });
}

test("people are heard over the very texts that they rated, dueled or decided on", async () => {
  const [rated, dueled, decided] = (await judgedPairs()) as [Pair, Pair, Pair];
  await rate(rated);
  await vote(dueled);
  await approve(decided);
  const said = await peopleOnPairs(db(), judgingId);
  expect(new Map(said.map(({ pairId, source, says }) => [pairId, `${source}: ${says}`]))).toEqual(
    new Map([
      [rated.id, "rating: challenger"],
      [dueled.id, "duel: baseline"],
      [decided.id, "decision: challenger"],
    ]),
  );
  const { summary } = await readJudging(otto, judgingId);
  expect(summary!.people).toEqual({
    pairs: 3,
    sources: { rating: 1, duel: 1, decision: 1 },
    kappa: { known: false, why: "too-few" },
  });
});

import { beforeAll, describe, expect, test, vi } from "vitest";
import { COMMAND_LINE, type Person } from "#core/access/actor.ts";
import { contentFilter } from "#core/content/content-filter.ts";
import { queueFilter } from "#core/review/queue-filter.ts";
import { env } from "../../env.ts";
import { startWorker } from "../../queue/worker.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { loadSample } from "../content/load-sample.ts";
import { startRun } from "../generation/start-run.ts";
import { decide, skipItem, undoDecision } from "./decide.ts";
import { readQueue } from "./read-queue.ts";
import { readReview } from "./read-review.ts";

const db = testDatabase();
let ana: Person;
let ben: Person;

beforeAll(async () => {
  [ana, ben] = await Promise.all([aPerson("operator", "Ana"), aPerson("operator", "Ben")]);
  await loadSample(ana);
  const worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 2 });
  const selection = { kind: "filter" as const, filter: contentFilter.parse({ candidates: "without" }) };
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain", "story"]);
  const run = await startRun(
    ana,
    { name: "", selection, promptVersionIds, candidatesPerPair: 2, model: "" },
    "console",
  );
  await vi.waitUntil(
    async () => (await db().generationRun.findUniqueOrThrow({ where: { id: run.id } })).status === "finished",
    { timeout: 40_000 },
  );
  await worker.stop();
});

const openQueue = () => readQueue(ana, { filter: queueFilter.parse({}) });

async function nextItem() {
  const { rows } = await openQueue();
  const view = await readReview(ana, rows[0]!.itemId);
  const best = view.candidates.find(
    ({ kind, guardrails }) => kind === "generated" && guardrails.level !== "block",
  )!;
  return { view, best, seen: { itemId: view.item.id, version: view.version } };
}

describe("an item under review", () => {
  test("shows the human line among its candidates, best first, with reasons and chances", async () => {
    const { view, best } = await nextItem();
    expect(view.candidates.filter(({ kind }) => kind === "reference")).toHaveLength(1);
    const ranks = view.candidates.map(({ rank }) => rank).filter((rank) => rank !== null);
    expect(ranks).toEqual(ranks.map((_, index) => index + 1));
    expect(best.reasons.length).toBeGreaterThan(0);
    expect(best.winProbability).toBeGreaterThan(0);
    expect(best.winProbability).toBeLessThan(1);
  });
});

describe("a decision", () => {
  test("approves the text as it stands, leaves the queue and is audited", async () => {
    const { view, best, seen } = await nextItem();
    const before = (await openQueue()).total;
    await decide(ana, { action: "approve", candidateId: best.id, ...seen });
    expect(await readReview(ana, view.item.id)).toMatchObject({
      status: "approved",
      decision: { decider: "Ana", title: best.title, body: best.body },
    });
    expect((await openQueue()).total).toBe(before! - 1);
    expect(
      await db().auditEvent.count({
        where: { nounId: view.item.id, action: "review.approve", actorId: ana.id },
      }),
    ).toBe(1);
  });

  test("by a second person is refused, and names what the first did", async () => {
    const { best, seen } = await nextItem();
    await decide(ana, { action: "reject", reason: "Wrong tone", ...seen });
    await expect(decide(ben, { action: "approve", candidateId: best.id, ...seen })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Ana rejected"),
    });
  });

  test("of two at once exactly one counts", async () => {
    const { best, seen } = await nextItem();
    const both = await Promise.allSettled(
      [ana, ben].map((person) => decide(person, { action: "approve", candidateId: best.id, ...seen })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().decision.count({ where: { itemId: seen.itemId } })).toBe(1);
  });

  test("with an edit keeps the original beside it", async () => {
    const { best, seen } = await nextItem();
    await decide(ana, {
      action: "override",
      candidateId: best.id,
      title: "A better title",
      body: best.body,
      ...seen,
    });
    const row = await db().decision.findFirstOrThrow({ where: { itemId: seen.itemId } });
    expect(row).toMatchObject({
      action: "override",
      title: "A better title",
      originalTitle: best.title,
      originalBody: best.body,
    });
  });

  test("with an edit that a guardrail blocks is refused, and nothing is written", async () => {
    const { best, seen } = await nextItem();
    const edit = {
      action: "override" as const,
      candidateId: best.id,
      title: best.title,
      body: "Win 99999 euros at www.example.org",
      ...seen,
    };
    await expect(decide(ana, edit)).rejects.toMatchObject({ code: "invalid" });
    expect(await db().decision.count({ where: { itemId: seen.itemId } })).toBe(0);
  });

  test("with an edit that greets by a known token is approved; by an unknown one it is refused", async () => {
    const { best, seen } = await nextItem();
    const edit = (title: string) => ({
      action: "override" as const,
      candidateId: best.id,
      title,
      body: best.body,
      ...seen,
    });
    await expect(decide(ana, edit('Hi {{ user.nobody | default: "there" }}'))).rejects.toMatchObject({
      code: "invalid",
    });
    await decide(ana, edit('Hi {{ user.first_name | default: "there" }}'));
    expect(await db().decision.count({ where: { itemId: seen.itemId } })).toBe(1);
  });

  test("can be taken back; both stay on record", async () => {
    const { best, seen } = await nextItem();
    await decide(ana, { action: "approve", candidateId: best.id, ...seen });
    await undoDecision(ben, { ...seen, version: seen.version + 1 });
    expect(await readReview(ana, seen.itemId)).toMatchObject({ status: "open", decision: null });
    expect(
      await db().decision.findMany({ where: { itemId: seen.itemId }, orderBy: { id: "asc" } }),
    ).toMatchObject([{ action: "approve" }, { action: "undo" }]);
  });

  test("on a stale form is refused", async () => {
    const { best, seen } = await nextItem();
    await expect(
      decide(ana, {
        action: "approve",
        candidateId: best.id,
        itemId: seen.itemId,
        version: seen.version + 5,
      }),
    ).rejects.toMatchObject({ code: "conflict" });
  });
});

test("a skipped item goes to the end of the queue", async () => {
  const { seen } = await nextItem();
  await skipItem(ana, seen.itemId);
  expect((await openQueue()).rows[0]!.itemId).not.toBe(seen.itemId);
});

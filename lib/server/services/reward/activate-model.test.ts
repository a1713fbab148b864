import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { queueFilter } from "#core/review/queue-filter.ts";
import { env } from "../../env.ts";
import { startWorker } from "../../queue/worker.ts";
import { aTrainedModel } from "../../testing/a-trained-model.ts";
import { manyDecisions, manyUndecided } from "../../testing/many-decisions.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { decide } from "../review/decide.ts";
import { readQueue } from "../review/read-queue.ts";
import { readReview } from "../review/read-review.ts";
import { activateModel, rollBackModel } from "./activate-model.ts";
import { activeRewardModel } from "./active-model.ts";
import { gateVerdict, readModel } from "./read-model.ts";
import { activeModel, rewardModels } from "./read-registry.ts";
import { rescoreOpen } from "./rescore.ts";

const db = testDatabase();
let [mia, max, otto]: Person[] = [];
let shipped: string;
let ours: string;
let contrary: string;

beforeAll(async () => {
  mia = await aPerson("manager", "Mia");
  max = await aPerson("manager", "Max");
  otto = await aPerson("operator", "Otto");
  shipped = (await activeRewardModel()).id;
  await manyDecisions(otto, 60);
  await manyUndecided(250);
  ours = await aTrainedModel(mia);
  contrary = await aTrainedModel(mia, { name: "Contrary", likes: "again", over: "tonight" });
});

const active = async () => (await activeRewardModel()).id;
const ask = (modelId: string, activeId: string, reason = "") => ({ modelId, activeId, reason });

describe("the gate", () => {
  test("compares with the active model on the decisions there are", async () => {
    const verdict = (await gateVerdict(otto!, ours))!;
    expect(verdict).toMatchObject({ verdict: "better", pairs: 120, stories: 60 });
    expect(verdict.challenger).toBeGreaterThan(verdict.champion!);
    expect(await gateVerdict(otto!, shipped)).toBeNull();
  });
  test("an operator may look and may not activate", async () => {
    await expect(activateModel(otto!, ask(ours, shipped))).rejects.toMatchObject({ code: "forbidden" });
    await expect(rollBackModel(otto!, { activeId: shipped, reason: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await rewardModels(otto!)).rows.map(({ version }) => version)).toEqual([3, 2, 1]);
  });
  test("of two activations at once one wins, and the other is told who was faster", async () => {
    const both = await Promise.allSettled([
      activateModel(mia!, ask(ours, shipped)),
      activateModel(max!, ask(ours, shipped)),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = both.find((one) => one.status === "rejected")!.reason;
    expect(lost).toMatchObject({ code: "conflict" });
    expect(lost.message).toMatch(/^(Mia|Max) activated “Ours” \(v2\) meanwhile/);
    expect(await active()).toBe(ours);
  });
  test("lets a worse model through with a reason alone, and keeps the reason with the numbers", async () => {
    await expect(activateModel(mia!, ask(contrary, ours))).rejects.toMatchObject({
      code: "invalid",
      fields: { reason: "Give a reason" },
    });
    expect(await active()).toBe(ours);
    await activateModel(mia!, ask(contrary, ours, "Try it for a day"));
    expect(await active()).toBe(contrary);
    const { activations } = await readModel(otto!, contrary);
    expect(activations[0]).toMatchObject({
      verdict: "worse",
      reason: "Try it for a day",
      actor: "Mia",
      previousId: ours,
    });
    expect(activations[0]!.gate!.interval!.high).toBeLessThan(0);
  });
  test("is not asked for the way back, which goes to what was active before, step by step", async () => {
    await rollBackModel(max!, { activeId: contrary, reason: "" });
    expect(await active()).toBe(ours);
    expect((await readModel(otto!, ours)).backTo).toMatchObject({ id: shipped, version: 1 });
    await rollBackModel(max!, { activeId: ours, reason: "" });
    expect(await active()).toBe(shipped);
    await expect(rollBackModel(max!, { activeId: shipped, reason: "" })).rejects.toMatchObject({
      code: "conflict",
    });
  });
  test("every change is in the audit, with the numbers", async () => {
    const events = await db().auditEvent.findMany({ where: { noun: "reward" }, orderBy: { id: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      "reward.activate",
      "reward.activate",
      "reward.rollback",
      "reward.rollback",
    ]);
    expect(events[1]).toMatchObject({ actorId: mia!.id, nounId: contrary, after: { verdict: "worse" } });
  });
});

describe("after an activation", () => {
  test("the open items are scored anew in steps; an open form is refused, a decided item keeps its scores", async () => {
    const decided = await db().reviewItem.findFirstOrThrow({ where: { status: "approved" } });
    const first = (await readQueue(otto!, { filter: queueFilter.parse({}) })).rows[0]!;
    const form = await readReview(otto!, first.itemId);
    await activateModel(mia!, ask(ours, shipped));
    const worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 2 });
    await vi.waitUntil(async () => (await activeModel(otto!)).rescoring?.finishedAt, { timeout: 20_000 });
    await worker.stop();
    expect((await activeModel(otto!)).rescoring).toMatchObject({ items: 250, done: 250 });

    const tops = await db().candidate.findMany({
      where: {
        id: {
          in: (await db().reviewItem.findMany({ where: { status: "open" } })).map(
            (one) => one.topCandidateId!,
          ),
        },
      },
    });
    expect(tops).toHaveLength(250);
    expect(
      tops.every(({ title, rewardModelId }) => title.endsWith("tonight") && rewardModelId === ours),
    ).toBe(true);
    const untouched = await db().candidate.findMany({ where: { itemId: decided.itemId } });
    expect(untouched.map(({ reward }) => reward)).toEqual([0, 0, 0]);

    const input = { itemId: first.itemId, version: form.version, action: "approve" as const };
    await expect(decide(otto!, { ...input, candidateId: form.candidates[0]!.id })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("new scores"),
    });
    const now = await readReview(otto!, first.itemId);
    expect(now.version).toBeGreaterThan(form.version);
    expect(now.scoring).toMatchObject({ modelId: ours, name: "Ours", version: 2 });
  });

  test("a step of an older activation gives way to the newest", async () => {
    const { activation: old } = await activeModel(otto!);
    await activateModel(mia!, ask(contrary, ours, "For the test"));
    await rescoreOpen({ activationId: old!.id, afterItemId: null });
    const scored = await db().candidate.count({ where: { rewardModelId: contrary } });
    expect(scored).toBe(0);
    await rollBackModel(mia!, { activeId: contrary, reason: "" });
  });

  test("a review that is opened before its turn shows the new scores already", async () => {
    await db().candidate.updateMany({
      where: { title: { endsWith: "tonight" } },
      data: { rewardModelId: "older", reward: -9 },
    });
    const { rows } = await readQueue(otto!, { filter: queueFilter.parse({}) });
    const view = await readReview(otto!, rows[0]!.itemId);
    expect(view.candidates[0]!.title).toMatch(/tonight$/);
    expect(view.candidates[0]!.rank).toBe(1);
  });
});

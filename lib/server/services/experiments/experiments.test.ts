import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { assignArm } from "#core/experiments/assignment/assign-arm.ts";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import { findExperiment } from "../../repositories/experiments.ts";
import {
  aDraftExperiment,
  aLaunchedExperiment,
  candidate,
  experimentKeyOf,
  HUMAN_AGAINST_APPROVED,
} from "../../testing/an-experiment.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { bucketsOn } from "./allocate.ts";
import { armFile } from "./arm-file.ts";
import { assignRecipients } from "./assign-recipients.ts";
import { concludeExperiment } from "./conclude-experiment.ts";
import { launchExperiment, stopExperiment } from "./launch-experiment.ts";
import { experiments, experimentTexts, openCampaigns, readExperiment } from "./read-experiments.ts";
import { changeExperiment, createExperiment, discardExperiment } from "./write-experiment.ts";

const db = testDatabase();
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("a draft", () => {
  test("is made on an approved campaign that carries none, and changes by who saw it last", async () => {
    const { id, dan, campaignId } = await aDraftExperiment();
    await expect(createExperiment(dan, { campaignId, design: HUMAN_AGAINST_APPROVED })).rejects.toThrow(
      /carries the experiment “Spring”/,
    );
    expect((await openCampaigns(dan)).map((one) => one.id)).not.toContain(campaignId);
    const seen = await experimentKeyOf(id);
    await changeExperiment(dan, seen, { ...HUMAN_AGAINST_APPROVED, name: "Summer" });
    await expect(changeExperiment(dan, seen, HUMAN_AGAINST_APPROVED)).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await readExperiment(dan, id)).experiment).toMatchObject({ name: "Summer", status: "draft" });
    await discardExperiment(dan, await experimentKeyOf(id));
    expect((await openCampaigns(dan)).map((one) => one.id)).toContain(campaignId);
  });

  test("shows what takes part: a text in every arm, that differs from the control's", async () => {
    const made = await aDraftExperiment(
      {
        arms: [
          { ...HUMAN_AGAINST_APPROVED.arms[0]!, share: 0.4 },
          { ...HUMAN_AGAINST_APPROVED.arms[1]!, key: "second", source: "second", share: 0.3 },
          {
            ...HUMAN_AGAINST_APPROVED.arms[1]!,
            key: "urgent",
            source: "category",
            categoryKey: "urgency",
            share: 0.3,
          },
        ],
      },
      { messages: 3 },
    );
    expect((await readExperiment(made.dan, made.id)).takingPart).toEqual({ messages: 0, of: 3 });
    const [whole, blocked, same] = made.items;
    const add = (itemId: string, title: string, more: object) =>
      db().candidate.create({ data: candidate(itemId, title, more) });
    for (const one of [whole!, blocked!, same!])
      await add(one.itemId, "Second", { categoryKey: "plain", reward: 0.4 });
    await add(whole!.itemId, "Worse", { categoryKey: "urgency", reward: 0.1 });
    await add(whole!.itemId, "Now", { categoryKey: "urgency", reward: 0.2 });
    await add(blocked!.itemId, "Blocked", { categoryKey: "urgency", reward: 0.9, guardrailLevel: "block" });
    await add(same!.itemId, "Human 2", { categoryKey: "urgency", reward: 0.9 });
    expect((await readExperiment(made.dan, made.id)).takingPart).toEqual({ messages: 1, of: 3 });
    const { rows } = await experimentTexts(made.dan, made.id);
    expect(rows.map((row) => row.texts.map((text) => [text.arm, text.title]))).toEqual([
      [
        ["human", "Human 0"],
        ["second", "Second"],
        ["urgent", "Now"],
      ],
    ]);
  });
});

describe("a launch", () => {
  test("is by another manager, freezes the texts, and is audited", async () => {
    const { id, dan, mia, items } = await aDraftExperiment();
    await expect(launchExperiment(dan, await experimentKeyOf(id))).rejects.toMatchObject({
      code: "forbidden",
    });
    await launchExperiment(mia, await experimentKeyOf(id));
    await db().candidate.updateMany({ where: { itemId: items[0]!.itemId }, data: { title: "Changed" } });
    const { rows, next } = await experimentTexts(dan, id);
    expect(next).toBeNull();
    expect(rows[0]!.texts.map(({ title }) => title)).not.toContain("Changed");
    expect(await db().auditEvent.count({ where: { nounId: id, action: "experiment.launch" } })).toBe(1);
    await expect(changeExperiment(dan, await experimentKeyOf(id), HUMAN_AGAINST_APPROVED)).rejects.toThrow(
      /a change is a new experiment/,
    );
  });

  test("by who put it together is refused, by the tables too", async () => {
    const { id, campaignId } = await aDraftExperiment();
    await discardExperiment(await aPerson("manager"), await experimentKeyOf(id));
    const zoe = await aPerson("manager");
    const own = await createExperiment(zoe, { campaignId, design: HUMAN_AGAINST_APPROVED });
    await expect(launchExperiment(zoe, await experimentKeyOf(own.id))).rejects.toThrow(
      /another manager launches it/,
    );
    await expect(
      db().experiment.update({
        where: { id: own.id },
        data: { status: "launched", launchedById: zoe.id, launchedAt: new Date() },
      }),
    ).rejects.toThrow();
  });

  test("without a single message that takes part is refused", async () => {
    const [, approved] = HUMAN_AGAINST_APPROVED.arms;
    const { id, mia } = await aDraftExperiment({
      arms: [HUMAN_AGAINST_APPROVED.arms[0]!, { ...approved!, source: "category", categoryKey: "none" }],
    });
    await expect(launchExperiment(mia, await experimentKeyOf(id))).rejects.toThrow(/Choose other arms/);
  });
});

describe("what was launched stays, whatever the application does", () => {
  test("arms, texts, shares and settings", async () => {
    const { id, arms } = await aLaunchedExperiment();
    const frozen = /frozen|append-only/;
    await expect(db().experiment.update({ where: { id }, data: { salt: "x" } })).rejects.toThrow(frozen);
    await expect(db().experiment.update({ where: { id }, data: { holdout: 1 } })).rejects.toThrow(frozen);
    await expect(
      db().experimentArm.update({ where: { id: arms.human! }, data: { buckets: 1 } }),
    ).rejects.toThrow(frozen);
    await expect(db().experimentText.updateMany({ data: { title: "x" } })).rejects.toThrow(frozen);
    await expect(db().experimentMessage.deleteMany({ where: { experimentId: id } })).rejects.toThrow(frozen);
    await expect(
      db().experimentText.create({ data: { armId: arms.human!, number: 99, title: "x", body: "" } }),
    ).rejects.toThrow(frozen);
    await expect(db().experiment.update({ where: { id }, data: { status: "concluded" } })).rejects.toThrow(
      /cannot go/,
    );
    await expect(db().experiment.delete({ where: { id } })).rejects.toThrow(/cannot be deleted/);
  });
});

test("assignment is that of the documented hash, with a holdout, and only while it runs", async () => {
  const [human, approved] = HUMAN_AGAINST_APPROVED.arms;
  const { id, key, mia, dan } = await aLaunchedExperiment({
    holdout: 0.2,
    arms: [
      { ...human!, share: 0.4 },
      { ...approved!, share: 0.4 },
    ],
  });
  const names = Array.from({ length: 200 }, (_, at) => `user-${at}`);
  const { assignment, recipients } = await assignRecipients(dan, key, names);
  expect(assignment).toMatchObject({ holdout: 2_000, arms: [{ buckets: 4_000 }, { buckets: 4_000 }] });
  expect(recipients.map(({ arm }) => arm)).toEqual(names.map((name) => assignArm(assignment, name)));
  expect(new Set(recipients.map(({ arm }) => arm))).toEqual(new Set([null, "human", "approved"]));
  await stopExperiment(mia, await experimentKeyOf(id));
  await expect(assignRecipients(dan, key, names)).rejects.toThrow(/is stopped: it divides nobody/);
});

test("the statement in docs/experiments.md gives a warehouse the same buckets", async () => {
  const [, statement] = /```sql\n--.*\n([^`]*)```/.exec(readFileSync("docs/experiments.md", "utf8"))!;
  for (const recipient of ["user-1", "用户-42", "", ...Array.from({ length: 50 }, (_, at) => `r${at}`)]) {
    const [row] = await db().$queryRawUnsafe<object[]>(
      statement!.replace("$1 ||", "$1::text ||").replace("|| $2", "|| $2::text"),
      "spring-sale",
      recipient,
    );
    expect(Number(Object.values(row!)[0])).toBe(bucketOf("spring-sale", recipient));
  }
});

test("shares of an adaptive experiment follow the better arm from the next day on, and stay for that day", async () => {
  const { id, key, dan, arms } = await aLaunchedExperiment({ adaptive: true });
  await db().experimentAllocation.createMany({
    data: Object.values(arms).map((armId) => ({ armId, day: day("2026-01-01"), buckets: 5_000 })),
  });
  const before = await assignRecipients(dan, key, []);
  expect(before.assignment.arms.map(({ buckets }) => buckets)).toEqual([5_000, 5_000]);
  const rows = [
    { armId: arms.human!, clicked: 60 },
    { armId: arms.approved!, clicked: 120 },
  ];
  await db().outcome.createMany({
    data: rows.map((row) => ({ ...row, day: day("2026-01-02"), delivered: 2_000, optedOut: 0 })),
  });
  // Today's shares were told already; those of another day follow what came back.
  expect((await assignRecipients(dan, key, [])).assignment).toEqual(before.assignment);
  const row = (await findExperiment(db(), id))!;
  const next = await bucketsOn(db(), row, "2999-01-01");
  expect(next.get(arms.approved!)).toBeGreaterThan(9_000);
  expect(next.get(arms.human!)).toBeGreaterThanOrEqual(500);
  await db().outcome.create({
    data: { armId: arms.human!, day: day("2026-01-03"), delivered: 9_000, clicked: 9_000, optedOut: 0 },
  });
  expect(await bucketsOn(db(), row, "2999-01-01")).toEqual(next);
});

test("the page of an adaptive experiment names the shares of today, also where it is the first to ask for them", async () => {
  const { id, key, dan, arms } = await aLaunchedExperiment({ adaptive: true });
  await db().outcome.createMany({
    data: Object.values(arms).map((armId, at) => ({
      armId,
      day: day("2026-01-02"),
      delivered: 2_000,
      clicked: 60 + 60 * at,
      optedOut: 0,
    })),
  });
  const tomorrow = Date.now() + 86_400_000;
  vi.useFakeTimers({ now: tomorrow, toFake: ["Date"] });
  try {
    const { experiment, allocations } = await readExperiment(dan, id);
    const { assignment, day: asked } = await assignRecipients(dan, key, []);
    expect(experiment.arms.map((arm) => arm.buckets)).toEqual(assignment.arms.map((arm) => arm.buckets));
    expect(Math.max(...experiment.arms.map((arm) => arm.buckets))).toBeGreaterThan(9_000);
    expect(allocations.at(-1)!.day).toBe(asked);
  } finally {
    vi.useRealTimers();
  }
});

describe("the texts of an arm as a file", () => {
  const textOf = async (person: Parameters<typeof armFile>[0], id: string, arm: string, format: string) => {
    const chunks = [];
    for await (const piece of (await armFile(person, { id, arm, format })).pieces) chunks.push(piece);
    return Buffer.concat(chunks).toString("utf8");
  };

  test("hold what the arm says for every message, in the formats of the exports", async () => {
    const { id, mia, dan, items } = await aLaunchedExperiment();
    const lines = (await textOf(mia, id, "human", "jsonl")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).title)).toEqual(["Human 0", "Human 1"]);
    expect(lines.map((line) => JSON.parse(line).externalId)).toEqual(
      items.map(({ externalId }) => externalId),
    );
    const bodies = (await textOf(mia, id, "human", "fcm")).trimEnd().split("\n");
    expect(JSON.stringify(JSON.parse(bodies[0]!))).toContain("Human 0");
    await expect(armFile(dan, { id, arm: "human", format: "csv" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(armFile(mia, { id, arm: "nobody", format: "csv" })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(armFile(mia, { id, arm: "human", format: "x" })).rejects.toMatchObject({ code: "invalid" });
  });

  test("are not made of a draft", async () => {
    const { id, mia } = await aDraftExperiment();
    await expect(armFile(mia, { id, arm: "human", format: "csv" })).rejects.toThrow(/Launch it first/);
  });
});

describe("a conclusion", () => {
  async function stopped(clicked: number) {
    const made = await aLaunchedExperiment();
    await db().outcome.createMany({
      data: [
        {
          armId: made.arms.human!,
          day: day("2026-01-02"),
          message: 1,
          delivered: 50_000,
          clicked: 1_500,
          optedOut: 10,
        },
        {
          armId: made.arms.approved!,
          day: day("2026-01-02"),
          message: 1,
          delivered: 50_000,
          clicked,
          optedOut: 10,
        },
      ],
    });
    await stopExperiment(made.mia, await experimentKeyOf(made.id));
    return made;
  }

  test("by the verdict needs no reason, is final, and keeps the figures", async () => {
    const { id, mia } = await stopped(2_000);
    const { figures } = await readExperiment(mia, id);
    expect(figures.analysis!.verdict).toMatchObject({ decision: "winner", arm: "approved" });
    expect(figures.categories.map(({ categoryKey }) => categoryKey)).toEqual(["plain"]);
    await concludeExperiment(mia, { ...(await experimentKeyOf(id)), arm: "approved", reason: "" });
    const { experiment } = await readExperiment(mia, id);
    expect(experiment).toMatchObject({
      status: "concluded",
      conclusion: { override: false, arm: "approved" },
    });
    await expect(
      concludeExperiment(mia, { ...(await experimentKeyOf(id)), arm: null, reason: "x" }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(db().experimentConclusion.updateMany({ data: { reason: "y" } })).rejects.toThrow(
      /append-only/,
    );
    expect((await experiments(mia)).rows.find((row) => row.id === id)!.conclusion!.arm).toBe("approved");
  });

  test("against the verdict needs a reason, by the tables too", async () => {
    const { id, mia } = await stopped(1_510);
    const key = await experimentKeyOf(id);
    await expect(concludeExperiment(mia, { ...key, arm: "approved", reason: " " })).rejects.toMatchObject({
      code: "invalid",
      fields: { reason: expect.any(String) },
    });
    await expect(
      db().experimentConclusion.create({
        data: {
          experimentId: id,
          decision: "cannot_tell",
          arm: "approved",
          override: false,
          analysis: {},
          actorId: mia.id,
          actor: mia.name,
        },
      }),
    ).rejects.toThrow(/says_override/);
    await concludeExperiment(mia, { ...key, arm: "approved", reason: "It fits the brand" });
    const [event] = await db().auditEvent.findMany({ where: { nounId: id, action: "experiment.conclude" } });
    expect(event!.after).toMatchObject({ override: true, reason: "It fits the brand" });
  });

  test("of an arm that there is not, or by an operator, is refused", async () => {
    const { id, mia, dan } = await stopped(1_500);
    const key = await experimentKeyOf(id);
    await expect(concludeExperiment(mia, { ...key, arm: "none", reason: "x" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(concludeExperiment(dan, { ...key, arm: null, reason: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

import { describe, expect, test } from "vitest";
import {
  aDraftExperiment,
  aLaunchedExperiment,
  candidate,
  experimentKeyOf,
  HUMAN_AGAINST_APPROVED,
} from "../../testing/an-experiment.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { launchExperiment } from "./launch-experiment.ts";
import { experimentTexts, openCampaigns, readExperiment } from "./read-experiments.ts";
import { changeExperiment, createExperiment, discardExperiment } from "./write-experiment.ts";

const db = testDatabase();

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

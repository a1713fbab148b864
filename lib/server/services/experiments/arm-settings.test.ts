import { describe, expect, test } from "vitest";
import {
  aDraftExperiment,
  aLaunchedExperiment,
  HUMAN_AGAINST_APPROVED,
} from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { createExport } from "../exports/create-export.ts";
import { armFile } from "./arm-file.ts";
import { armFitUnder } from "./arm-fit-under.ts";

const db = testDatabase();

/** More than the 1,912 bytes that Braze sends to iOS, and less than the 4,000 for Android. */
const LONG_FOR_IOS = "字".repeat(800);
const [human, approved] = HUMAN_AGAINST_APPROVED.arms;
const arms = [
  human!,
  { ...approved!, key: "fixed", source: "fixed" as const, title: "Fixed", body: LONG_FOR_IOS },
];

async function linesOf(person: Parameters<typeof armFile>[0], asked: Parameters<typeof armFile>[1]) {
  const bytes = [];
  for await (const piece of (await armFile(person, asked)).pieces) bytes.push(piece);
  const text = Buffer.concat(bytes).toString("utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the file of an arm under settings of one's own", () => {
  test("is made and audited under them", async () => {
    const { id, mia } = await aLaunchedExperiment();
    const settings = { target: "topic", targetName: "readers-human", data: { source: "test" } };
    const [line] = await linesOf(mia, { id, arm: "human", format: "fcm", settings });
    expect(line.message).toMatchObject({ topic: "readers-human", data: { source: "test", arm: "human" } });
    const { after } = await db().auditEvent.findFirstOrThrow({
      where: { action: "experiment.download", nounId: id },
    });
    expect(after).toMatchObject({ arm: "human", format: "fcm", settings });
  });

  test("leaves out what does not fit under them, and nothing else", async () => {
    const { id, mia } = await aLaunchedExperiment({ arms });
    const asked = { id, arm: "human", format: "braze" };
    const android = { platforms: "android" };
    await expect(armFile(mia, asked)).rejects.toMatchObject({ code: "conflict" });
    expect(await linesOf(mia, { ...asked, settings: android })).toHaveLength(2);
    await expect(armFile(mia, { ...asked, settings: { platforms: "apple" } })).rejects.toThrow(
      /None of the 2 messages fits/,
    );
    await expect(armFile(mia, { ...asked, settings: android, leaveOut: 2 })).rejects.toThrow(/Every message/);
  });

  test("is refused for everybody, and for settings that the format does not take", async () => {
    const { id, mia } = await aLaunchedExperiment();
    const file = (format: string, settings: Record<string, unknown>) =>
      armFile(mia, { id, arm: "human", format, settings });
    for (const [format, target] of [
      ["airship", "everyone"],
      ["braze", "everyone"],
      ["onesignal", "audience"],
    ] as const)
      await expect(file(format, { target })).rejects.toMatchObject({
        code: "invalid",
        fields: { "settings.target": expect.stringMatching(/not everybody/) },
      });
    await expect(file("fcm", { target: "topic" })).rejects.toMatchObject({
      code: "invalid",
      fields: { "settings.targetName": expect.any(String) },
    });
    expect(await db().auditEvent.count({ where: { nounId: id, action: "experiment.download" } })).toBe(0);
  });
});

describe("what fits under settings of one's own", () => {
  test("is told for one sender, of a draft too", async () => {
    const { id, dan } = await aDraftExperiment({ arms });
    const under = (settings: Record<string, unknown>) => armFitUnder(dan, { id, format: "braze", settings });
    expect(await under({})).toMatchObject({ fits: 0, messages: 2, settings: { platforms: "all" } });
    expect(await under({ platforms: "android" })).toMatchObject({ fits: 2, misfits: [] });
  });

  test("begins as at the last export, sent to recipients that the sender fills in", async () => {
    const { id, mia, campaignId } = await aDraftExperiment();
    const settings = { target: "everyone", platforms: "ios" };
    await createExport(mia, { campaignId, format: "airship", settings });
    const { settings: begun } = await armFitUnder(mia, { id, format: "airship", settings: null });
    expect(begun).toMatchObject({ target: "recipient", platforms: "ios" });
  });
});

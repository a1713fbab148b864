import { describe, expect, test } from "vitest";
import type { ExperimentDesign } from "#core/experiments/design/experiment-design.ts";
import type { ExportFormatKey } from "#core/export/export-format.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import {
  aDraftExperiment,
  aLaunchedExperiment,
  type CampaignForTest,
  type ExperimentForTest,
  experimentKeyOf,
  HUMAN_AGAINST_APPROVED,
} from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { createExport } from "../exports/create-export.ts";
import { armFile } from "./arm-file.ts";
import { armFits } from "./arm-fits.ts";
import { launchExperiment } from "./launch-experiment.ts";
import { changeExperiment } from "./write-experiment.ts";

const db = testDatabase();

/** No more than an arm may say, and more than the 1,912 bytes that Braze sends to iOS. */
const TOO_LONG = "字".repeat(1_000);
const BRAZE = /^Alert and extra for iOS take .* more than the 1,912 allowed$/;
const [human, approved] = HUMAN_AGAINST_APPROVED.arms;

/** The human line against a text that is the same in every message. */
const againstFixed = (text: { title?: string; body?: string }): ExperimentDesign => ({
  ...HUMAN_AGAINST_APPROVED,
  arms: [human!, { ...approved!, key: "fixed", source: "fixed", title: "Fixed", body: "A body", ...text }],
});

/** A draft of two messages, the second of which does not take part: it has no human line. */
async function withOneApart(campaign: CampaignForTest = {}): Promise<ExperimentForTest> {
  const made = await aDraftExperiment({}, campaign);
  await db().candidate.deleteMany({ where: { itemId: made.items[1]!.itemId, kind: "reference" } });
  return made;
}

/** The human line of the first item becomes longer than Braze takes. */
async function lengthenFirst({ items }: ExperimentForTest): Promise<void> {
  const line = { itemId: items[0]!.itemId, kind: "reference" as const };
  await db().candidate.updateMany({ where: line, data: { body: TOO_LONG } });
}

async function fitFor({ dan, id }: ExperimentForTest, format: ExportFormatKey) {
  return (await armFits(dan, id)).formats.find((one) => one.format === format)!;
}

describe("what fits of a draft", () => {
  test("is told for every sender", async () => {
    const { dan, id } = await aDraftExperiment();
    const { formats } = await armFits(dan, id);
    expect(formats.map(({ format }) => format)).toEqual(SENDER_FORMAT_KEYS);
    for (const one of formats) expect(one).toMatchObject({ fits: 2, messages: 2, misfits: [] });
  });

  test("says of a fixed text that is too long which arm says it, and follows the draft when it is changed", async () => {
    const made = await aDraftExperiment(againstFixed({ body: TOO_LONG }));
    expect(await fitFor(made, "braze")).toMatchObject({
      fits: 0,
      messages: 2,
      misfits: made.items.map(({ itemId, externalId }) => ({
        itemId,
        externalId,
        texts: [{ arm: "fixed", text: "Fixed", reasons: [expect.stringMatching(BRAZE)] }],
      })),
    });
    await changeExperiment(made.dan, await experimentKeyOf(made.id), againstFixed({ body: "Short" }));
    expect(await fitFor(made, "braze")).toMatchObject({ fits: 2, misfits: [] });
  });

  test("is of the texts as they would be frozen now", async () => {
    const made = await aDraftExperiment();
    await lengthenFirst(made);
    expect(await fitFor(made, "braze")).toMatchObject({
      fits: 1,
      messages: 2,
      misfits: [{ externalId: made.items[0]!.externalId, texts: [{ arm: "human", text: "Human 0" }] }],
    });
  });

  test("names no arm for a message that does not take part: every arm says its approved text", async () => {
    const made = await withOneApart({ bodies: ["Short", TOO_LONG] });
    expect(await fitFor(made, "braze")).toMatchObject({
      fits: 1,
      messages: 2,
      misfits: [{ externalId: made.items[1]!.externalId, texts: [{ arm: null }] }],
    });
  });

  test("knows the tokens that an arm alone has, and refuses those that nobody knows", async () => {
    const known = await aDraftExperiment(
      againstFixed({ title: 'For {{ user.first_name | default: "you" }}' }),
    );
    expect(await fitFor(known, "braze")).toMatchObject({ fits: 2 });
    const unknown = await aDraftExperiment(againstFixed({ title: 'For {{ nobody | default: "you" }}' }));
    expect((await fitFor(unknown, "braze")).misfits[0]!.texts).toMatchObject([
      { arm: "fixed", reasons: [expect.stringMatching(/nobody.* is no known token/)] },
    ]);
  });

  test("names the first twenty messages and counts all", async () => {
    const made = await aDraftExperiment(againstFixed({ body: TOO_LONG }), { messages: 21 });
    const { misfits, fits, messages } = await fitFor(made, "braze");
    expect([misfits.length, fits, messages]).toEqual([20, 0, 21]);
  });
});

test("what fits names the sender that was exported for last", async () => {
  const { dan, mia, id, campaignId } = await aDraftExperiment();
  expect(await armFits(dan, id)).toMatchObject({ lastSender: null });
  for (const format of ["onesignal", "braze", "csv"]) await createExport(mia, { campaignId, format });
  expect(await armFits(dan, id)).toMatchObject({ lastSender: "braze" });
});

describe("what fits of a launched experiment", () => {
  test("is of the frozen texts, whatever the tables say later", async () => {
    const made = await withOneApart({ bodies: ["Short", TOO_LONG] });
    const before = await fitFor(made, "braze");
    await launchExperiment(made.mia, await experimentKeyOf(made.id));
    await lengthenFirst(made);
    expect(await fitFor(made, "braze")).toEqual(before);
  });

  test("is counted anew when the table of tokens changes", async () => {
    const made = await aLaunchedExperiment(againstFixed({ title: 'For {{ new_name | default: "you" }}' }));
    expect(await fitFor(made, "braze")).toMatchObject({ fits: 0 });
    const token = { name: "new_name", samples: ["Ana"], longest: "Anastasia", names: {}, updatedBy: "Mia" };
    await db().personalToken.create({ data: token });
    expect(await fitFor(made, "braze")).toMatchObject({ fits: 2 });
  });
});

describe("the file of an arm, where one message does not fit", () => {
  async function launched(bodies: readonly string[] = []) {
    const made = await aDraftExperiment({}, { bodies });
    await lengthenFirst(made);
    await launchExperiment(made.mia, await experimentKeyOf(made.id));
    return made;
  }

  async function textOf({ mia, id }: ExperimentForTest, asked: { arm: string; leaveOut?: number }) {
    const { pieces } = await armFile(mia, { id, format: "braze", ...asked });
    const bytes = [];
    for await (const piece of pieces) bytes.push(piece);
    return Buffer.concat(bytes).toString("utf8");
  }

  const itemsIn = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).messages.apple_push.extra.itemId);

  test("lacks it in every arm, so that arms compare the same messages, and stays the same file", async () => {
    const made = await launched();
    const human = await textOf(made, { arm: "human", leaveOut: 1 });
    expect(itemsIn(human)).toEqual([made.items[1]!.externalId]);
    expect(itemsIn(await textOf(made, { arm: "approved", leaveOut: 1 }))).toEqual(itemsIn(human));
    expect(await textOf(made, { arm: "human", leaveOut: 1 })).toBe(human);
    const audited = await db().auditEvent.findFirstOrThrow({
      where: { action: "experiment.download", nounId: made.id },
    });
    expect(audited).toMatchObject({
      summary: expect.stringMatching(/as Braze, 1 message left out$/),
      after: { arm: "human", format: "braze", leftOut: 1 },
    });
  });

  test("is refused to whoever did not see it, with the arm, the reasons and what to do", async () => {
    const made = await launched();
    const item = made.items[0]!.externalId;
    const refusal = new RegExp(
      `^${item} does not fit into Braze as the arm “human” says it: Alert and .*1,912 allowed\\. 1 of 2 messages does not fit\\. .*leaveOut=1, which leaves it out of the file of every arm`,
    );
    // Asked for by the other arm too, whose own text fits.
    for (const asked of [{ arm: "human" }, { arm: "approved" }, { arm: "human", leaveOut: 2 }])
      await expect(textOf(made, asked)).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringMatching(refusal),
      });
    expect(await db().auditEvent.count({ where: { nounId: made.id, action: "experiment.download" } })).toBe(
      0,
    );
  });

  test("is none where no message is left, whatever was seen", async () => {
    const made = await launched(["Short", TOO_LONG]);
    await expect(textOf(made, { arm: "human", leaveOut: 2 })).rejects.toThrow(
      /None of the 2 messages fits, .* CSV and JSON Lines take every text/,
    );
  });

  test("leaves out nothing that fits", async () => {
    const made = await launched();
    for (const format of ["csv", "fcm"]) {
      const asked = { id: made.id, arm: "human", format };
      await expect(armFile(made.mia, asked)).resolves.toBeDefined();
      await expect(armFile(made.mia, { ...asked, leaveOut: 1 })).rejects.toThrow(/Every message fits into/);
    }
  });
});

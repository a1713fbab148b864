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
import { armFits, fitsOf } from "./arm-fits.ts";
import { armPlans } from "./arm-plans.ts";
import { foundExperiment } from "./found-experiment.ts";
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

  test("is counted once for all who ask at the same time, and anew for who asks later", async () => {
    const { id } = await aDraftExperiment();
    const row = await foundExperiment(id);
    const plans = await armPlans(row);
    const [one, other] = await Promise.all([fitsOf(row, plans), fitsOf(row, plans)]);
    expect(other).toBe(one);
    expect(await fitsOf(row, plans)).not.toBe(one);
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

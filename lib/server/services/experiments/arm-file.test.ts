import { describe, expect, test } from "vitest";
import {
  aDraftExperiment,
  aLaunchedExperiment,
  type ExperimentForTest,
  experimentKeyOf,
} from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { armFile } from "./arm-file.ts";
import { launchExperiment } from "./launch-experiment.ts";

const db = testDatabase();

/** More than the 1,912 bytes that Braze sends to iOS. */
const TOO_LONG = "字".repeat(1_000);

/** The human line of the first of two messages is too long. */
async function launched(bodies: readonly string[] = []): Promise<ExperimentForTest> {
  const made = await aDraftExperiment({}, { bodies });
  const line = { itemId: made.items[0]!.itemId, kind: "reference" as const };
  await db().candidate.updateMany({ where: line, data: { body: TOO_LONG } });
  await launchExperiment(made.mia, await experimentKeyOf(made.id));
  return made;
}

describe("the file of an arm, where one message does not fit", () => {
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

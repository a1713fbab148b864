import { describe, expect, test } from "vitest";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import {
  aDraftExperiment,
  aLaunchedExperiment,
  candidate,
  experimentKeyOf,
  HUMAN_AGAINST_APPROVED,
} from "../../testing/an-experiment.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { createExport } from "../exports/create-export.ts";
import { downloadExport } from "../exports/download-export.ts";
import { armFile } from "./arm-file.ts";
import { assignRecipients } from "./assign-recipients.ts";
import { launchExperiment, stopExperiment } from "./launch-experiment.ts";

const db = testDatabase();
const [human, approved] = HUMAN_AGAINST_APPROVED.arms;
const WITH_HOLDOUT = {
  holdout: 0.1,
  arms: [
    { ...human!, share: 0.3 },
    { ...approved!, share: 0.6 },
  ],
};

async function linesOf(person: Parameters<typeof downloadExport>[0], id: string) {
  const text = await new Response((await downloadExport(person, id)).body).text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string | null>);
}

describe("a table of a campaign whose recipients an experiment divides", () => {
  test("holds each notification once for every arm, and what a sender needs to divide them", async () => {
    const { key, campaignId, dan, mia } = await aLaunchedExperiment(WITH_HOLDOUT);
    const file = await createExport(mia, { campaignId, format: "jsonl" });
    expect(file).toMatchObject({ rows: 4, experiment: key, fileName: expect.stringContaining(".arms.") });
    const lines = await linesOf(mia, file.id);
    expect(lines.map(({ arm }) => arm)).toEqual(["human", "approved", "human", "approved"]);
    expect(lines[0]).toMatchObject({ title: "Human 0", firstBucket: "1000", lastBucket: "3999" });
    expect(lines[1]).toMatchObject({ experiment: key, firstBucket: "4000", lastBucket: "9999" });

    // A sender that knows nothing but the file gives everyone the arm that the console gives.
    const names = Array.from({ length: 100 }, (_, at) => `user-${at}`);
    const alone = names.map((name) => {
      const bucket = bucketOf(lines[0]!.salt!, name);
      const row = lines.find(
        (line) => bucket >= Number(line.firstBucket) && bucket <= Number(line.lastBucket),
      );
      return row?.arm ?? null;
    });
    const { recipients } = await assignRecipients(dan, key, names);
    expect(alone).toEqual(recipients.map(({ arm }) => arm));
    expect(alone).toContain(null);
  });

  test("has the approved text in every arm for a notification that does not take part", async () => {
    const { id, campaignId, mia, items } = await aDraftExperiment();
    await db().candidate.deleteMany({ where: { itemId: items[1]!.itemId, kind: "reference" } });
    await launchExperiment(mia, await experimentKeyOf(id));
    const file = await createExport(mia, { campaignId, format: "jsonl" });
    const second = (await linesOf(mia, file.id)).filter((line) => line.externalId === items[1]!.externalId);
    expect(second.map(({ arm }) => arm)).toEqual(["human", "approved"]);
    expect(second[0]!.title).toBe(second[1]!.title);
  });

  test("tells no buckets of an adaptive experiment: they hold for a day", async () => {
    const { campaignId, mia } = await aLaunchedExperiment({ adaptive: true });
    const file = await createExport(mia, { campaignId, format: "jsonl" });
    expect((await linesOf(mia, file.id))[0]).toMatchObject({ arm: "human", firstBucket: null });
  });

  test("stays the same file after the experiment was stopped, and then the approved texts are another", async () => {
    const { id, campaignId, mia, items } = await aLaunchedExperiment();
    const arms = await createExport(mia, { campaignId, format: "jsonl" });
    const before = await linesOf(mia, arms.id);
    await stopExperiment(mia, await experimentKeyOf(id));
    await db().candidate.create({ data: candidate(items[0]!.itemId, "Later", {}) });
    expect(await linesOf(mia, arms.id)).toEqual(before);
    const plain = await createExport(mia, { campaignId, format: "jsonl" });
    expect(plain).toMatchObject({ rows: 2, experiment: null });
    expect((await linesOf(mia, plain.id))[0]).not.toHaveProperty("arm");
  });
});

test("a sender's format has no place for arms, and says where their files are", async () => {
  const { campaignId, mia } = await aLaunchedExperiment();
  await expect(createExport(mia, { campaignId, format: "fcm" })).rejects.toThrow(
    /divides the recipients .* Download the file of each arm/,
  );
  expect(await db().export.count({ where: { campaignId } })).toBe(0);
});

describe("the requests of an arm", () => {
  async function requestsOf(person: Parameters<typeof armFile>[0], id: string, arm: string) {
    const pieces = [];
    for await (const piece of (await armFile(person, { id, arm, format: "onesignal" })).pieces)
      pieces.push(piece);
    const lines = Buffer.concat(pieces).toString("utf8").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line));
  }

  test("have ids that no other arm's have, and name their arm to the app", async () => {
    const { id, key, mia } = await aLaunchedExperiment();
    const [first, second] = [await requestsOf(mia, id, "human"), await requestsOf(mia, id, "approved")];
    const ids = [...first, ...second].map((body) => body.idempotency_key);
    expect(new Set(ids).size).toBe(4);
    expect(first[0].data).toMatchObject({ experiment: key, arm: "human" });
    expect(await requestsOf(mia, id, "human")).toEqual(first);
  });

  test("hold the known tokens that the arm alone has, whatever the approved texts have", async () => {
    const title = 'For {{ user.first_name | default: "you" }}';
    const [control, other] = HUMAN_AGAINST_APPROVED.arms;
    const { id, mia } = await aLaunchedExperiment({
      arms: [control!, { ...other!, key: "named", source: "fixed", title, body: "Until noon" }],
    });
    const [body] = await requestsOf(mia, id, "named");
    expect(body.headings.en).toBe('For {{ first_name | default: "you" }}');
  });
});

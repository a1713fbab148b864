import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { approvedFilter } from "#core/campaigns/approved-filter.ts";
import { readCsvRows } from "#core/content/import/read-csv.ts";
import { aDraft, aSubmitted, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { addMatching } from "../campaigns/choose-messages.ts";
import { approveCampaign } from "../campaigns/decide-campaign.ts";
import { submitCampaign } from "../campaigns/submit-campaign.ts";
import { createExport } from "./create-export.ts";
import { downloadExport } from "./download-export.ts";

const db = testDatabase();

async function approved(texts: { title: string; body: string }[]) {
  const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
  const items = [];
  for (const text of texts) items.push(await anApprovedNotification(dan, text));
  const key = await aSubmitted(dan, items, "Frühling 🌷");
  await approveCampaign(mia, { ...key, note: "" });
  return { dan, mia, id: key.id };
}
const bytesOf = async (person: Parameters<typeof downloadExport>[0], id: string) =>
  Buffer.from(await new Response((await downloadExport(person, id)).body).arrayBuffer());
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

const TRICKY = [
  { title: '=HYPERLINK("https://evil.example")', body: "-50 %\nuntil noon" },
  { title: '\'tis, "the" season', body: "＝1+1" },
  { title: "春の新作 👟", body: "@home" },
];

describe.each(["csv", "jsonl"])("an export as %s", (format) => {
  test("is downloaded as it was recorded, and again byte for byte", async () => {
    const { mia, id } = await approved(TRICKY);
    const file = await createExport(mia, { campaignId: id, format });
    expect(file).toMatchObject({
      rows: 3,
      onePerson: false,
      createdBy: mia.name,
      fileName: `campaign-frühling.${format}`,
    });
    const [first, second] = [await bytesOf(mia, file.id), await bytesOf(mia, file.id)];
    expect(first.equals(second)).toBe(true);
    expect(first.byteLength).toBe(file.bytes);
    expect(sha256(first)).toBe(file.sha256);
    expect(await db().auditEvent.count({ where: { nounId: file.id, action: "export.download" } })).toBe(2);
  });

  test("asked for again is the same record", async () => {
    const { mia, id } = await approved(TRICKY.slice(0, 1));
    const both = await Promise.all([
      createExport(mia, { campaignId: id, format }),
      createExport(mia, { campaignId: id, format }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await db().export.count({ where: { campaignId: id } })).toBe(1);
  });
});

test("the CSV opens safely in a spreadsheet, and our own import reads every text back", async () => {
  const { mia, id } = await approved(TRICKY);
  const file = await createExport(mia, { campaignId: id, format: "csv" });
  const bytes = await bytesOf(mia, file.id);
  expect(bytes.toString("utf8")).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  const rows = [];
  for await (const row of readCsvRows(
    (async function* () {
      yield new Uint8Array(bytes);
    })(),
  ))
    rows.push(row.raw);
  expect(rows.map(({ title, body }) => ({ title, body }))).toEqual(TRICKY);
});

test("the JSON Lines are lossless and name item, candidate and message", async () => {
  const { mia, id } = await approved(TRICKY);
  const file = await createExport(mia, { campaignId: id, format: "jsonl" });
  const lines = (await bytesOf(mia, file.id))
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(lines.map(({ title, body }) => ({ title, body }))).toEqual(TRICKY);
  expect(lines.every((line) => line.externalId && line.candidateId && line.messageId)).toBe(true);
});

test("a campaign of more messages than one batch comes out whole and in order", async () => {
  const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
  await manyApproved(dan, 2_300);
  const campaignId = await aDraft(dan, "Big");
  await addMatching(dan, { campaignId, filter: approvedFilter.parse({ language: "nl" }) });
  await submitCampaign(dan, await keyOf(campaignId));
  await approveCampaign(mia, { ...(await keyOf(campaignId)), note: "" });
  const file = await createExport(mia, { campaignId, format: "jsonl" });
  expect(file.rows).toBe(2_300);
  const lines = (await bytesOf(mia, file.id)).toString("utf8").trimEnd().split("\n");
  const ids = lines.map((line) => (JSON.parse(line) as { messageId: string }).messageId);
  expect(new Set(ids).size).toBe(2_300);
});

describe("nothing leaves that must not", () => {
  test("only an approved campaign is exported", async () => {
    const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
    const key = await aSubmitted(dan, [await anApprovedNotification(dan)]);
    await expect(createExport(mia, { campaignId: key.id, format: "csv" })).rejects.toThrow(
      /once a manager has approved/,
    );
    expect(await db().export.count({ where: { campaignId: key.id } })).toBe(0);
  });

  test("an operator neither makes nor downloads an export", async () => {
    const { dan, mia, id } = await approved(TRICKY.slice(0, 1));
    await expect(createExport(dan, { campaignId: id, format: "csv" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const file = await createExport(mia, { campaignId: id, format: "csv" });
    await expect(downloadExport(dan, file.id)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a forged id or format gets a plain answer", async () => {
    const mia = await aPerson("manager");
    await expect(downloadExport(mia, "../../etc/passwd")).rejects.toMatchObject({ code: "not-found" });
    await expect(createExport(mia, { campaignId: "x", format: "constructor" })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

test("a file that would differ from its record never arrives whole", async () => {
  const { mia, id } = await approved(TRICKY);
  const { id: exportId } = await db().export.create({
    data: {
      campaignId: id,
      format: "csv",
      rows: 3,
      bytes: 1,
      sha256: "0".repeat(64),
      createdById: mia.id,
      createdBy: mia.name,
    },
  });
  const { body } = await downloadExport(mia, exportId);
  await expect(new Response(body).arrayBuffer()).rejects.toThrow();
});

async function manyApproved(decider: { id: string; name: string }, count: number): Promise<void> {
  await db().$executeRaw`
    WITH item AS (
      INSERT INTO "ContentItem" ("externalId", title, body, language, "updatedAt")
      SELECT 'many-' || n, 'T' || n, 'B' || n, 'nl', now() FROM generate_series(1, ${count}::int) n RETURNING id, title, body
    ), decision AS (
      INSERT INTO "Decision" ("itemId", action, title, body, "deciderId", decider)
      SELECT id, 'approve', title, body, ${decider.id}, ${decider.name} FROM item RETURNING id, "itemId"
    )
    INSERT INTO "ReviewItem" ("itemId", status, "decisionId", language, "updatedAt")
    SELECT "itemId", 'approved', id, 'nl', now() FROM decision`;
}

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { delivery } from "#core/campaigns/delivery.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { reach } from "#core/send-rules/reach.ts";
import { aDraft, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { campaignDetail } from "../campaigns/campaign-detail.ts";
import { addMessages } from "../campaigns/choose-messages.ts";
import { approveCampaign } from "../campaigns/decide-campaign.ts";
import { submitCampaign } from "../campaigns/submit-campaign.ts";
import { changeDelivery } from "../campaigns/write-delivery.ts";
import { createExport } from "./create-export.ts";
import { downloadExport } from "./download-export.ts";
import { fitReport, formatFits } from "./fit-report.ts";
import { lastSettings } from "./last-settings.ts";

const db = testDatabase();

const LONG = { title: "Long", body: "字".repeat(1_500) };
const HELLO = { title: "Hi", body: 'Dear {{ user.first_name | default: "reader" }}, {% hostile %}' };

async function draft(texts: { title: string; body: string }[]) {
  const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
  const items = [];
  for (const text of texts) items.push(await anApprovedNotification(dan, text));
  const id = await aDraft(dan, "Spring");
  await addMessages(dan, { campaignId: id, itemIds: items.map((one) => one.itemId) });
  return { dan, mia, id };
}

async function approved(texts: { title: string; body: string }[]) {
  const made = await draft(texts);
  await submitCampaign(made.dan, await keyOf(made.id));
  await approveCampaign(made.mia, { ...(await keyOf(made.id)), note: "" });
  return made;
}

const linesOf = async (person: Parameters<typeof downloadExport>[0], id: string) => {
  const bytes = Buffer.from(await new Response((await downloadExport(person, id)).body).arrayBuffer());
  return {
    bytes,
    lines: bytes
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
};

describe.each(SENDER_FORMAT_KEYS)("an export for %s", (format) => {
  test("is one body a line, byte for byte the same each time", async () => {
    const { mia, id } = await approved([
      { title: "One", body: "1" },
      { title: "Two", body: "2" },
    ]);
    const file = await createExport(mia, { campaignId: id, format, settings: { data: "aaaa=1\nb=2" } });
    expect(file).toMatchObject({ rows: 2, leftOut: 0, fileName: expect.stringContaining(format) });
    const [first, second] = [await linesOf(mia, file.id), await linesOf(mia, file.id)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect(createHash("sha256").update(first.bytes).digest("hex")).toBe(file.sha256);
    expect(first.lines).toHaveLength(2);
  });
});

test("what does not fit is told first, and left out only by whoever saw how many", async () => {
  const { mia, id } = await approved([{ title: "Short", body: "ok" }, LONG]);
  const fits = await formatFits(mia, id);
  expect(fits.map(({ format }) => format)).toEqual(SENDER_FORMAT_KEYS);
  expect(fits.every(({ fits, messages }) => fits === 1 && messages === 2)).toBe(true);
  const report = await fitReport(mia, { campaignId: id, format: "fcm", settings: {} });
  expect(report).toMatchObject({
    fits: 1,
    messages: 2,
    misfits: [{ text: "Long", reasons: [expect.stringMatching(/more than the 4,096/)] }],
  });
  expect(JSON.parse(report.example!).message.notification.title).toBe("Short");

  await expect(createExport(mia, { campaignId: id, format: "fcm" })).rejects.toThrow(
    /1 of 2 notifications does not fit into FCM/,
  );
  await expect(createExport(mia, { campaignId: id, format: "fcm", leaveOut: 2 })).rejects.toThrow(/1 of 2/);
  const file = await createExport(mia, { campaignId: id, format: "fcm", leaveOut: 1 });
  expect(file).toMatchObject({ rows: 1, leftOut: 1 });
  expect((await linesOf(mia, file.id)).lines).toHaveLength(1);
  await expect(createExport(mia, { campaignId: id, format: "csv", leaveOut: 1 })).rejects.toThrow(
    /All 2 .* fit/,
  );
});

test("tokens become the sender's own, and a later change of the table changes no file", async () => {
  const { mia, id } = await approved([HELLO]);
  const file = await createExport(mia, { campaignId: id, format: "braze" });
  const { lines, bytes } = await linesOf(mia, file.id);
  expect(lines[0].messages.apple_push.alert.body).toBe(
    `Dear {{ \${first_name} | default: "reader" }}, {{ "{" }}% hostile %}`,
  );
  await db().personalToken.updateMany({ data: { names: { braze: "custom_attribute.x" } } });
  expect((await linesOf(mia, file.id)).bytes.equals(bytes)).toBe(true);
  const other = await createExport(mia, { campaignId: id, format: "braze" });
  expect(other.id).not.toBe(file.id);
  expect((await linesOf(mia, other.id)).lines[0].messages.apple_push.alert.body).toContain(
    "custom_attribute.x",
  );
  await db().personalToken.updateMany({ data: { names: {} } });
});

test("other settings are another file; the next export begins with the last ones", async () => {
  const { mia, id } = await approved([{ title: "One", body: "1" }]);
  const [one, two] = [
    await createExport(mia, {
      campaignId: id,
      format: "fcm",
      settings: { target: "topic", targetName: "a" },
    }),
    await createExport(mia, {
      campaignId: id,
      format: "fcm",
      settings: { target: "topic", targetName: "b" },
    }),
  ];
  expect(one.fileName).not.toBe(two.fileName);
  expect((await linesOf(mia, one.id)).lines[0].message.topic).toBe("a");
  expect(await lastSettings("fcm")).toMatchObject({ target: "topic", targetName: "b" });
  await expect(
    createExport(mia, { campaignId: id, format: "fcm", settings: { target: "topic" } }),
  ).rejects.toMatchObject({ code: "invalid", fields: { "settings.targetName": expect.any(String) } });
});

describe("how a campaign is delivered", () => {
  const say = {
    delivery: delivery.parse({ deepLink: "myapp://{itemId}", collapseId: "daily", expirySeconds: 3_600 }),
    reach: reach.parse({ countries: "KR", consent: "opted-in" }),
  };

  test("is frozen with the texts, in their hash and at the database, and reaches the file", async () => {
    const { dan, mia, id } = await draft([{ title: "One", body: "1" }]);
    await changeDelivery(dan, await keyOf(id), say);
    await submitCampaign(dan, await keyOf(id));
    const { contentHash } = await db().campaign.findUniqueOrThrow({ where: { id } });
    await expect(changeDelivery(dan, await keyOf(id), say)).rejects.toMatchObject({ code: "conflict" });
    await expect(db().campaign.update({ where: { id }, data: { delivery: {} } })).rejects.toThrow(/frozen/);
    await approveCampaign(mia, { ...(await keyOf(id)), note: "" });
    const file = await createExport(mia, { campaignId: id, format: "apns" });
    const [line] = (await linesOf(mia, file.id)).lines;
    expect(line.headers["apns-collapse-id"]).toBe("daily");
    expect(line.payload.url).toMatch(/^myapp:\/\/item-/);
    expect(contentHash).not.toBe(
      (await db().campaign.findFirst({ where: { id: { not: id }, contentHash: { not: null } } }))
        ?.contentHash,
    );
  });

  test("another delivery is another hash of the same texts", async () => {
    const { dan, id } = await draft([{ title: "One", body: "1" }]);
    const hashOf = async () => {
      await submitCampaign(dan, await keyOf(id));
      const { contentHash, version } = await db().campaign.findUniqueOrThrow({ where: { id } });
      await db().campaign.update({ where: { id }, data: { status: "draft", version: version + 1 } });
      return contentHash;
    };
    const plain = await hashOf();
    await changeDelivery(dan, await keyOf(id), say);
    expect(await hashOf()).not.toBe(plain);
    await changeDelivery(dan, await keyOf(id), { delivery: delivery.parse({}), reach: reach.parse({}) });
    expect(await hashOf()).toBe(plain);
  });

  test("a stale form and a picture without an address are refused", async () => {
    const { dan, id } = await draft([{ title: "One", body: "1" }]);
    const key = await keyOf(id);
    await expect(
      changeDelivery(dan, key, { ...say, delivery: delivery.parse({ picture: "fixed" }) }),
    ).rejects.toMatchObject({ fields: { "delivery.pictureUrl": expect.any(String) } });
    await changeDelivery(dan, key, say);
    await expect(changeDelivery(dan, key, say)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("before a submission", () => {
  test("tokens that cannot be filled hold it up, and are named", async () => {
    const { dan, id } = await draft([
      HELLO,
      { title: "Hi {{ user.frist_name | default: 'x' }}", body: "{{ user.city }}" },
    ]);
    const { points } = await campaignDetail(dan, id);
    expect(points.find((point) => point.need === "tokens")).toMatchObject({
      met: false,
      text: expect.stringMatching(/1 notification has .*user\.frist_name; .*user\.city.* no default/),
    });
    await expect(submitCampaign(dan, await keyOf(id))).rejects.toThrow(/user\.frist_name/);
  });

  test("the rules of its countries are told in words, to whoever submits and whoever approves", async () => {
    const { dan, mia, id } = await draft([
      { title: "(광고) One", body: "1" },
      { title: "Two", body: "2" },
    ]);
    await changeDelivery(dan, await keyOf(id), {
      delivery: delivery.parse({}),
      reach: reach.parse({ countries: "KR" }),
    });
    const night = { sendFrom: new Date("2036-11-25T11:00Z"), sendUntil: new Date("2036-11-25T13:00Z") };
    await db().campaign.update({ where: { id }, data: night });
    const { brokenRules } = await campaignDetail(dan, id);
    expect(brokenRules.map((one) => one.reason)).toEqual([
      expect.stringMatching(/agreed to promotional/),
      expect.stringMatching(/agreed to promotional/),
      "1 of 2 notifications do not begin with “(광고)”",
      expect.stringMatching(/Asia\/Seoul.*25 Nov 21:00 to 25 Nov 22:00/),
    ]);
    expect(brokenRules.every((one) => one.source !== "")).toBe(true);
    await submitCampaign(dan, await keyOf(id));
    expect((await campaignDetail(mia, id)).brokenRules).toHaveLength(4);
    const event = await db().auditEvent.findFirst({ where: { nounId: id, action: "campaign.submit" } });
    expect(event?.after).toMatchObject({
      brokenRules: expect.arrayContaining([expect.stringMatching(/Seoul/)]),
    });
  });
});

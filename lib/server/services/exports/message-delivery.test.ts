import { describe, expect, test } from "vitest";
import { delivery } from "#core/campaigns/delivery.ts";
import { messageDelivery } from "#core/campaigns/message-delivery.ts";
import { reach } from "#core/send-rules/reach.ts";
import { aDraft, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { campaignDetail } from "../campaigns/campaign-detail.ts";
import { addMessages } from "../campaigns/choose-messages.ts";
import { approveCampaign } from "../campaigns/decide-campaign.ts";
import { campaignMessages } from "../campaigns/read-campaigns.ts";
import { submitCampaign, withdrawCampaign } from "../campaigns/submit-campaign.ts";
import { changeDelivery } from "../campaigns/write-delivery.ts";
import { changeMessageDelivery } from "../campaigns/write-message-delivery.ts";
import { createExport } from "./create-export.ts";
import { downloadExport } from "./download-export.ts";
import { fitReport } from "./fit-report.ts";
import { messageMisfits } from "./message-misfits.ts";

const db = testDatabase();
const OWN = messageDelivery.parse({ deepLink: "myapp://one", collapseId: "own", interruption: "passive" });

async function draft() {
  const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
  const [one, two] = [await anApprovedNotification(dan), await anApprovedNotification(dan)];
  const id = await aDraft(dan, "Spring");
  await addMessages(dan, { campaignId: id, itemIds: [one.itemId, two.itemId] });
  const say = { delivery: delivery.parse({ collapseId: "daily" }), reach: reach.parse({}) };
  return { dan, mia, id, one, two, say };
}
async function approve({ dan, mia, id }: Awaited<ReturnType<typeof draft>>) {
  await submitCampaign(dan, await keyOf(id));
  await approveCampaign(mia, { ...(await keyOf(id)), note: "" });
}
async function linesOf(person: Parameters<typeof downloadExport>[0], id: string) {
  const text = await new Response((await downloadExport(person, id)).body).text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("how one message is delivered", () => {
  test("lies over what the campaign says, in every kind of file", async () => {
    const made = await draft();
    const { dan, mia, id, one, say } = made;
    await changeDelivery(dan, await keyOf(id), say);
    await changeMessageDelivery(dan, await keyOf(id), { itemId: one.itemId, delivery: OWN });
    await approve(made);
    const table = await createExport(mia, { campaignId: id, format: "jsonl" });
    expect(await linesOf(mia, table.id)).toMatchObject([
      { url: "myapp://one", collapseId: "own", interruption: "passive" },
      { collapseId: "daily", interruption: "active" },
    ]);
    const bodies = await createExport(mia, { campaignId: id, format: "apns" });
    expect((await linesOf(mia, bodies.id)).map(({ headers }) => headers["apns-collapse-id"])).toEqual([
      "own",
      "daily",
    ]);
  });

  test("can have no collapse id and no expiry though the campaign has both, in every kind of file", async () => {
    const made = await draft();
    const { dan, mia, id, one, say } = made;
    const window = {
      sendFrom: new Date("2099-11-25T08:00:00Z"),
      sendUntil: new Date("2099-11-25T12:00:00Z"),
    };
    await db().campaign.update({ where: { id }, data: window });
    const expiring = { ...say, delivery: { ...say.delivery, expirySeconds: 3_600 } };
    await changeDelivery(dan, await keyOf(id), expiring);
    const none = messageDelivery.parse({ collapseId: "", expirySeconds: null });
    await changeMessageDelivery(dan, await keyOf(id), { itemId: one.itemId, delivery: none });
    await approve(made);
    const table = await createExport(mia, { campaignId: id, format: "jsonl" });
    expect(await linesOf(mia, table.id)).toMatchObject([
      { collapseId: null, expirySeconds: null },
      { collapseId: "daily", expirySeconds: "3600" },
    ]);
    const apns = await createExport(mia, { campaignId: id, format: "apns" });
    const [own, usual] = (await linesOf(mia, apns.id)).map(({ headers }) => headers);
    expect(usual).toMatchObject({
      "apns-collapse-id": "daily",
      "apns-expiration": String(Date.UTC(2099, 10, 25, 13) / 1_000),
    });
    expect(Object.keys(own)).not.toContain("apns-collapse-id");
    expect(Object.keys(own)).not.toContain("apns-expiration");
    const fcm = await createExport(mia, { campaignId: id, format: "fcm" });
    expect((await linesOf(mia, fcm.id)).map(({ message }) => message.android)).toEqual([
      { priority: "NORMAL" },
      { priority: "NORMAL", collapse_key: "daily", ttl: "3600s" },
    ]);
  });

  test("gives a table its columns where the campaign itself says nothing", async () => {
    const made = await draft();
    await changeMessageDelivery(made.dan, await keyOf(made.id), { itemId: made.two.itemId, delivery: OWN });
    await approve(made);
    const { id } = await createExport(made.mia, { campaignId: made.id, format: "jsonl" });
    expect((await linesOf(made.mia, id)).map(({ collapseId }) => collapseId)).toEqual([null, "own"]);
  });

  test("is shown, audited, and taken back", async () => {
    const { dan, id, one } = await draft();
    const empty = await keyOf(id);
    await changeMessageDelivery(dan, empty, { itemId: one.itemId, delivery: OWN });
    expect((await campaignMessages(dan, id)).rows.map((row) => row.delivery)).toEqual([OWN, null]);
    expect(await campaignDetail(dan, id)).toMatchObject({ ownDeliveries: 1 });
    await expect(
      changeMessageDelivery(dan, empty, { itemId: one.itemId, delivery: null }),
    ).rejects.toMatchObject({ code: "conflict" });
    await changeMessageDelivery(dan, await keyOf(id), { itemId: one.itemId, delivery: null });
    expect(await campaignDetail(dan, id)).toMatchObject({ ownDeliveries: 0 });
    const events = await db().auditEvent.findMany({ where: { nounId: id }, orderBy: { id: "asc" } });
    expect(events.slice(-2).map(({ before, after }) => [before, after])).toEqual([
      [
        { itemId: one.itemId, delivery: null },
        { itemId: one.itemId, delivery: OWN },
      ],
      [
        { itemId: one.itemId, delivery: OWN },
        { itemId: one.itemId, delivery: null },
      ],
    ]);
  });

  test("is held against every sender, and stands in the report of what fits", async () => {
    const { dan, id, one } = await draft();
    const long = messageDelivery.parse({ collapseId: "spaces do not fit into a topic" });
    await changeMessageDelivery(dan, await keyOf(id), { itemId: one.itemId, delivery: long });
    const misfits = await messageMisfits(dan, { campaignId: id, itemId: one.itemId });
    expect(misfits.map(({ format }) => format)).toEqual(["webpush"]);
    const report = await fitReport(dan, { campaignId: id, format: "webpush", settings: {} });
    expect(report.misfits).toMatchObject([
      { itemId: one.itemId, ownDelivery: true, reasons: misfits[0]!.reasons },
    ]);
  });

  test("is frozen with the message and covered by the hash of the campaign", async () => {
    const { dan, id, one } = await draft();
    const submitted = async () => {
      await submitCampaign(dan, await keyOf(id));
      return (await campaignDetail(dan, id)).contentHash;
    };
    const change = async (delivery: typeof OWN) =>
      changeMessageDelivery(dan, await keyOf(id), { itemId: one.itemId, delivery });
    const without = await submitted();
    await expect(change(OWN)).rejects.toMatchObject({ code: "conflict" });
    await expect(
      db().campaignMessage.updateMany({
        where: { campaignId: id },
        data: { delivery: { expirySeconds: 1 } },
      }),
    ).rejects.toThrow(/frozen/);
    await withdrawCampaign(dan, await keyOf(id));
    await change(OWN);
    expect(await submitted()).not.toBe(without);
    await withdrawCampaign(dan, await keyOf(id));
    // An expiry of none stands in the hash too.
    await change({ expirySeconds: null });
    expect(await submitted()).not.toBe(without);
    await withdrawCampaign(dan, await keyOf(id));
    await change(null);
    expect(await submitted()).toBe(without);
  });

  test("is refused for an item of another campaign, and where a picture has no address", async () => {
    const { dan, id, one } = await draft();
    const key = await keyOf(id);
    const other = await anApprovedNotification(dan);
    await expect(
      changeMessageDelivery(dan, key, { itemId: other.itemId, delivery: OWN }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      changeMessageDelivery(dan, key, { itemId: one.itemId, delivery: { picture: "fixed" } }),
    ).rejects.toMatchObject({ code: "invalid", fields: { "delivery.pictureUrl": expect.any(String) } });
  });
});

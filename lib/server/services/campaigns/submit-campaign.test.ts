import { describe, expect, test } from "vitest";
import { aDraft, aSubmitted, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification, decideAnew, reopenItem } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { addMessages } from "./choose-messages.ts";
import { contentHash } from "./content-hash.ts";
import { submitCampaign } from "./submit-campaign.ts";
import { changeCampaign } from "./write-campaign.ts";

const db = testDatabase();

describe("submitting a campaign", () => {
  test("freezes its texts, whatever happens to items and reviews afterwards", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    const one = await anApprovedNotification(dan, { title: "As approved", url: "https://example.org/old" });
    const { id } = await aSubmitted(sam, [one]);
    const before = await db().campaign.findUniqueOrThrow({ where: { id } });
    expect(before).toMatchObject({ status: "submitted", submittedById: sam.id, onePerson: false });

    await db().contentItem.update({ where: { id: one.itemId }, data: { url: "https://example.org/new" } });
    await decideAnew(one, dan, { title: "Changed", body: "Later" });

    expect(await db().campaignMessage.findMany({ where: { campaignId: id } })).toMatchObject([
      { title: "As approved", url: "https://example.org/old" },
    ]);
    expect(await contentHash(db(), before)).toBe(before.contentHash);
  });

  test("takes the items' links as they are at that moment, not as they were when picked", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    const one = await anApprovedNotification(dan);
    const campaignId = await aDraft(sam);
    await addMessages(sam, { campaignId, itemIds: [one.itemId] });
    await db().contentItem.update({ where: { id: one.itemId }, data: { url: "https://example.org/moved" } });
    await submitCampaign(sam, await keyOf(campaignId));
    expect(await db().campaignMessage.findFirst({ where: { campaignId } })).toMatchObject({
      url: "https://example.org/moved",
    });
  });

  test("the database itself refuses a change to what is frozen", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    const { id } = await aSubmitted(sam, [await anApprovedNotification(dan)]);
    await expect(
      db().campaignMessage.updateMany({ where: { campaignId: id }, data: { title: "Smuggled in" } }),
    ).rejects.toThrow();
    await expect(db().campaignMessage.deleteMany({ where: { campaignId: id } })).rejects.toThrow();
  });

  test("is refused with all that is missing, and leaves the draft a draft", async () => {
    const sam = await aPerson("operator");
    const id = await aDraft(sam);
    await changeCampaign(sam, await keyOf(id), { name: "Bare", audience: "", window: null });
    await expect(submitCampaign(sam, await keyOf(id))).rejects.toThrow(
      /Pick at least one.*Name the audience.*Set the send window/,
    );
    expect(await db().campaign.findUnique({ where: { id } })).toMatchObject({
      status: "draft",
      contentHash: null,
    });
    expect(await db().auditEvent.count({ where: { nounId: id, action: "campaign.submit" } })).toBe(0);
  });

  test("is refused while a message is overtaken by the review", async () => {
    const dan = await aPerson("operator");
    const one = await anApprovedNotification(dan);
    const campaignId = await aDraft(dan);
    await addMessages(dan, { campaignId, itemIds: [one.itemId] });
    await reopenItem(one);
    await expect(submitCampaign(dan, await keyOf(campaignId))).rejects.toThrow(
      /1 notification was decided anew/,
    );
  });

  test("happens once, however often and however fast it is asked for", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    const campaignId = await aDraft(sam);
    await addMessages(sam, { campaignId, itemIds: [(await anApprovedNotification(dan)).itemId] });
    const key = await keyOf(campaignId);
    const results = await Promise.allSettled([submitCampaign(sam, key), submitCampaign(dan, key)]);
    expect(results.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().auditEvent.count({ where: { nounId: campaignId, action: "campaign.submit" } })).toBe(1);
  });

  test("of something that changed after it was looked at is refused", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    const campaignId = await aDraft(sam);
    const seen = await keyOf(campaignId);
    await addMessages(dan, { campaignId, itemIds: [(await anApprovedNotification(dan)).itemId] });
    await expect(submitCampaign(sam, seen)).rejects.toThrow(/Someone changed this campaign/);
  });
});

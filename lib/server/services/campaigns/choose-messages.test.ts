import { describe, expect, test } from "vitest";
import { approvedFilter } from "#core/campaigns/approved-filter.ts";
import { aDraft, aSubmitted, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification, decideAnew, reopenItem } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { approvedChoices, approvedNotifications } from "./approved-notifications.ts";
import { campaignDetail } from "./campaign-detail.ts";
import { addMatching, addMessages, removeMessages, renewCampaign } from "./choose-messages.ts";
import { campaignMessages } from "./read-campaigns.ts";
import { archiveCampaign } from "./write-campaign.ts";

const db = testDatabase();
const filter = (given = {}) => approvedFilter.parse(given);
const picking = (given = {}) => ({ filter: filter(given), before: null });

describe("picking approved notifications", () => {
  test("puts in what is approved, and counts what is not", async () => {
    const dan = await aPerson("operator");
    const [one, open] = [
      await anApprovedNotification(dan, { title: "In" }),
      await anApprovedNotification(dan),
    ];
    await reopenItem(open);
    const campaignId = await aDraft(dan);
    expect(await addMessages(dan, { campaignId, itemIds: [one.itemId, open.itemId, one.itemId] })).toEqual({
      added: 1,
      left: 1,
    });
    const { rows } = await campaignMessages(dan, campaignId);
    expect(rows).toMatchObject([{ title: "In", decider: dan.name, outdated: false, categoryKey: "plain" }]);
    const event = await db().auditEvent.findFirst({
      where: { nounId: campaignId, action: "campaign.update" },
    });
    expect(event?.after).toMatchObject({ added: 1 });
  });

  test("twice is once", async () => {
    const dan = await aPerson("operator");
    const one = await anApprovedNotification(dan);
    const campaignId = await aDraft(dan);
    await addMessages(dan, { campaignId, itemIds: [one.itemId] });
    expect(await addMessages(dan, { campaignId, itemIds: [one.itemId] })).toEqual({ added: 0, left: 1 });
  });

  test("all that match go in at once, but not what another campaign holds", async () => {
    const dan = await aPerson("operator");
    const taken = await anApprovedNotification(dan, { language: "es", title: "Taken" });
    const other = await aDraft(dan, "Other");
    await addMessages(dan, { campaignId: other, itemIds: [taken.itemId] });
    for (const title of ["Uno", "Dos", "100 %"]) await anApprovedNotification(dan, { language: "es", title });
    const campaignId = await aDraft(dan);

    const shown = await approvedNotifications(dan, campaignId, picking({ language: "es" }));
    expect(shown).toMatchObject({ total: 3, next: null });
    expect(shown.rows.map((row) => row.title)).toEqual(["100 %", "Dos", "Uno"]);
    const withTaken = await approvedNotifications(
      dan,
      campaignId,
      picking({ language: "es", unused: false }),
    );
    expect(withTaken.rows.find((row) => row.title === "Taken")?.campaign).toBe("Other");

    expect(await addMatching(dan, { campaignId, filter: filter({ language: "es" }) })).toEqual({ added: 3 });
    const { rows } = await campaignMessages(dan, campaignId);
    expect(rows.map((row) => row.title)).toEqual(["Uno", "Dos", "100 %"]);
    expect((await approvedNotifications(dan, campaignId, picking({ language: "es" }))).total).toBe(0);
  });

  test("a search finds texts, not patterns", async () => {
    const dan = await aPerson("operator");
    const campaignId = await aDraft(dan);
    await anApprovedNotification(dan, { title: "50% off", language: "fr" });
    await anApprovedNotification(dan, { title: "50 off", language: "fr" });
    const found = await approvedNotifications(dan, campaignId, picking({ text: "50%", language: "fr" }));
    expect(found.rows.map((row) => row.title)).toEqual(["50% off"]);
  });

  test("the human line is a choice of its own", async () => {
    const dan = await aPerson("operator");
    const campaignId = await aDraft(dan);
    await anApprovedNotification(dan, { title: "By hand", categoryKey: null, language: "de" });
    await anApprovedNotification(dan, { title: "By model", categoryKey: "urgency", language: "de" });
    const human = await approvedNotifications(
      dan,
      campaignId,
      picking({ category: "human", language: "de" }),
    );
    expect(human.rows.map((row) => row.title)).toEqual(["By hand"]);
    expect((await approvedChoices(dan)).categories).toEqual(expect.arrayContaining(["human", "urgency"]));
  });

  test("an archived campaign gives its notifications free", async () => {
    const dan = await aPerson("operator");
    const one = await anApprovedNotification(dan, { language: "it" });
    const first = await aDraft(dan);
    await addMessages(dan, { campaignId: first, itemIds: [one.itemId] });
    const second = await aDraft(dan);
    expect((await approvedNotifications(dan, second, picking({ language: "it" }))).total).toBe(0);
    await archiveCampaign(dan, await keyOf(first));
    expect((await approvedNotifications(dan, second, picking({ language: "it" }))).total).toBe(1);
  });

  test("what was taken out can be picked again", async () => {
    const dan = await aPerson("operator");
    const [one, two] = [await anApprovedNotification(dan), await anApprovedNotification(dan)];
    const campaignId = await aDraft(dan);
    await addMessages(dan, { campaignId, itemIds: [one.itemId, two.itemId] });
    expect(await removeMessages(dan, { campaignId, itemIds: [one.itemId] })).toBe(1);
    expect((await campaignMessages(dan, campaignId)).rows.map((row) => row.itemId)).toEqual([two.itemId]);
    expect(await addMessages(dan, { campaignId, itemIds: [one.itemId] })).toMatchObject({ added: 1 });
  });

  test("a submitted campaign takes nothing and gives nothing away", async () => {
    const dan = await aPerson("operator");
    const [one, two] = [await anApprovedNotification(dan), await anApprovedNotification(dan)];
    const { id: campaignId } = await aSubmitted(dan, [one]);
    await expect(addMessages(dan, { campaignId, itemIds: [two.itemId] })).rejects.toThrow(/texts are frozen/);
    await expect(removeMessages(dan, { campaignId, itemIds: [one.itemId] })).rejects.toThrow(
      /texts are frozen/,
    );
  });
});

describe("when the review goes on", () => {
  test("overtaken messages are marked, and bringing up to date renews or drops them", async () => {
    const [dan, eve] = [await aPerson("operator"), await aPerson("operator")];
    const [kept, anew, gone] = [
      await anApprovedNotification(dan),
      await anApprovedNotification(dan),
      await anApprovedNotification(dan),
    ];
    const campaignId = await aDraft(dan);
    await addMessages(dan, { campaignId, itemIds: [kept.itemId, anew.itemId, gone.itemId] });
    await decideAnew(anew, eve, { title: "Better", body: "Text" });
    await reopenItem(gone);
    expect((await campaignMessages(dan, campaignId)).rows.map((row) => row.outdated)).toEqual([
      false,
      true,
      true,
    ]);
    expect((await campaignDetail(dan, campaignId)).outdated).toBe(2);
    expect(await renewCampaign(dan, campaignId)).toEqual({ renewed: 1, dropped: 1 });
    const { rows } = await campaignMessages(dan, campaignId);
    expect(rows).toMatchObject([
      { outdated: false },
      { title: "Better", decider: eve.name, outdated: false },
    ]);
  });
});

test("a long campaign is read page by page, in its order", async () => {
  const dan = await aPerson("operator");
  const campaignId = await aDraft(dan);
  for (let made = 0; made < 205; made++)
    await anApprovedNotification(dan, { language: "zh", title: `${made}` });
  await addMatching(dan, { campaignId, filter: filter({ language: "zh" }) });
  const first = await campaignMessages(dan, campaignId);
  const second = await campaignMessages(dan, campaignId, first.next);
  expect([...first.rows, ...second.rows].map((row) => Number(row.title))).toEqual([...Array(205).keys()]);
  expect(second.next).toBeNull();
});

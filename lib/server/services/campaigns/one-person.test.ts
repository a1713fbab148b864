import { expect, test } from "vitest";
import { aSubmitted } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { createExport } from "../exports/create-export.ts";
import { setOnePersonMode } from "../people/one-person-mode.ts";
import { campaignDetail } from "./campaign-detail.ts";
import { approveCampaign } from "./decide-campaign.ts";

const db = testDatabase();

// One story in order, as a workspace with a single account goes through it once.
test("a single account walks the whole job in one-person mode; the mode is on every record and ends with the second account", async () => {
  const owner = await aPerson("owner");
  const first = await aSubmitted(owner, [await anApprovedNotification(owner)]);

  // Off by default: four eyes hold, and the mode is offered.
  await expect(approveCampaign(owner, { ...first, note: "" })).rejects.toThrow(/someone else has to decide/);
  expect((await campaignDetail(owner, first.id)).onePersonMode).toEqual({ offered: true, on: false });

  await setOnePersonMode(owner, true);
  await approveCampaign(owner, { ...first, note: "" });
  const file = await createExport(owner, { campaignId: first.id, format: "csv" });
  expect(file.onePerson).toBe(true);
  expect(await db().campaign.findUnique({ where: { id: first.id } })).toMatchObject({
    status: "approved",
    onePerson: true,
  });
  expect(await db().approval.findFirst({ where: { campaignId: first.id } })).toMatchObject({
    onePerson: true,
  });
  const events = await db().auditEvent.findMany({
    where: { action: { in: ["campaign.approve", "export.create"] } },
  });
  expect(events.map((one) => (one.after as { onePerson: boolean }).onePerson)).toEqual([true, true]);

  // The second account ends it, for what is submitted already too.
  const second = await aSubmitted(owner, [await anApprovedNotification(owner)], "Second");
  expect((await campaignDetail(owner, second.id)).campaign.onePerson).toBe(true);
  const mia = await aPerson("manager");
  await expect(approveCampaign(owner, { ...second, note: "" })).rejects.toThrow(/someone else has to decide/);
  await approveCampaign(mia, { ...second, note: "" });
  expect(await db().campaign.findUnique({ where: { id: second.id } })).toMatchObject({ onePerson: false });
  await expect(setOnePersonMode(owner, true)).rejects.toThrow(/more than one account/);
});

import { expect, test } from "vitest";
import { aSubmitted, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { approveCampaign } from "./decide-campaign.ts";
import { submitCampaign, withdrawCampaign } from "./submit-campaign.ts";
import { changeCampaign } from "./write-campaign.ts";

const db = testDatabase();

test("the submitter takes a campaign back, and it can be changed again", async () => {
  const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
  const key = await aSubmitted(sam, [await anApprovedNotification(dan)]);
  await withdrawCampaign(sam, key);
  const row = await db().campaign.findUniqueOrThrow({ where: { id: key.id } });
  expect(row.status).toBe("draft");
  const window = { from: row.sendFrom!, until: row.sendUntil! };
  await changeCampaign(sam, await keyOf(key.id), { name: "Mended", audience: "Everyone", window });
  expect(await db().auditEvent.count({ where: { nounId: key.id, action: "campaign.withdraw" } })).toBe(1);
});

test("nobody else withdraws it", async () => {
  const [sam, dan] = [await aPerson("operator", "Sam"), await aPerson("operator")];
  const key = await aSubmitted(sam, [await anApprovedNotification(dan)]);
  await expect(withdrawCampaign(dan, key)).rejects.toThrow(/Only Sam/);
});

test("who submitted it first cannot approve it after another submitted it again", async () => {
  const [first, sam, dan] = [await aPerson("manager"), await aPerson("operator"), await aPerson("operator")];
  const key = await aSubmitted(first, [await anApprovedNotification(dan)]);
  await withdrawCampaign(first, key);
  await submitCampaign(sam, await keyOf(key.id));
  const approval = approveCampaign(first, { ...(await keyOf(key.id)), note: "" });
  await expect(approval).rejects.toThrow(/You submitted this campaign/);
});

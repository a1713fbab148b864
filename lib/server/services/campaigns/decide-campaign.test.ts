import { describe, expect, test } from "vitest";
import { aSubmitted, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { campaignDetail } from "./campaign-detail.ts";
import { approveCampaign, returnCampaign } from "./decide-campaign.ts";
import { submitCampaign } from "./submit-campaign.ts";

const db = testDatabase();

/** Sam submitted what Dan decided on. */
async function submitted(
  sam: "operator" | "manager" | "owner" = "operator",
  dan: "operator" | "manager" = "operator",
) {
  const people = { sam: await aPerson(sam), dan: await aPerson(dan), mia: await aPerson("manager") };
  const key = await aSubmitted(people.sam, [await anApprovedNotification(people.dan)]);
  return { ...people, key, input: { ...key, note: "" } };
}
const nothingDecided = async (id: string) => {
  expect(await db().approval.count({ where: { campaignId: id } })).toBe(0);
  expect(await db().campaign.findUnique({ where: { id } })).toMatchObject({ status: "submitted" });
};

describe("a manager's decision", () => {
  test("someone who had no part in it approves, and it is on record", async () => {
    const { mia, key, input } = await submitted();
    await approveCampaign(mia, { ...input, note: "Good to go" });
    expect(await db().campaign.findUnique({ where: { id: key.id } })).toMatchObject({
      status: "approved",
      onePerson: false,
    });
    expect(await db().approval.findMany({ where: { campaignId: key.id } })).toMatchObject([
      { verdict: "approved", approverId: mia.id, note: "Good to go", onePerson: false },
    ]);
    const { history } = await campaignDetail(mia, key.id);
    expect(history.map((one) => one.kind)).toEqual(["created", "submitted", "approved"]);
    expect(history.at(-1)).toMatchObject({ by: mia.name, note: "Good to go" });
  });

  test("a return needs a note, and opens the campaign for changes", async () => {
    const { sam, mia, key, input } = await submitted();
    await expect(returnCampaign(mia, input)).rejects.toMatchObject({
      code: "invalid",
      fields: { note: expect.any(String) },
    });
    await nothingDecided(key.id);
    await returnCampaign(mia, { ...input, note: "Name the brand" });
    expect(await db().campaign.findUnique({ where: { id: key.id } })).toMatchObject({ status: "returned" });
    await submitCampaign(sam, await keyOf(key.id));
    await approveCampaign(mia, { ...(await keyOf(key.id)), note: "" });
    expect(await db().campaign.findUnique({ where: { id: key.id } })).toMatchObject({ status: "approved" });
  });

  test("an operator may not", async () => {
    const { key, input } = await submitted();
    const other = await aPerson("operator");
    await expect(approveCampaign(other, input)).rejects.toMatchObject({ code: "forbidden" });
    await nothingDecided(key.id);
  });

  test("the submitter may not, not even as the owner", async () => {
    const { sam, key, input } = await submitted("owner");
    await expect(approveCampaign(sam, input)).rejects.toThrow(/You submitted this campaign/);
    await expect(returnCampaign(sam, { ...input, note: "x" })).rejects.toThrow(/You submitted this campaign/);
    await nothingDecided(key.id);
  });

  test("nor a manager who decided on one of its messages", async () => {
    const { dan, key, input } = await submitted("operator", "manager");
    await expect(approveCampaign(dan, input)).rejects.toThrow(/You decided on at least one of its messages/);
    await nothingDecided(key.id);
  });

  test("where the application is got around, the database refuses", async () => {
    const { sam, dan, key } = await submitted("manager", "manager");
    for (const approver of [sam, dan]) {
      const row = {
        campaignId: key.id,
        verdict: "approved" as const,
        approverId: approver.id,
        approver: approver.name,
      };
      await expect(db().approval.create({ data: row })).rejects.toThrow();
      await expect(db().approval.create({ data: { ...row, onePerson: true } })).rejects.toThrow();
    }
    await expect(
      db().campaign.update({ where: { id: key.id }, data: { status: "approved" } }),
    ).rejects.toThrow();
    await nothingDecided(key.id);
  });

  test("of two at once, the second is told what the first did", async () => {
    const { mia, key, input } = await submitted();
    const tom = await aPerson("manager");
    const results = await Promise.allSettled([
      approveCampaign(mia, input),
      returnCampaign(tom, { ...input, note: "No" }),
    ]);
    const refused = results.find((one) => one.status === "rejected");
    expect(String(refused?.reason)).toMatch(/it is approved|was returned/);
    expect(await db().approval.count({ where: { campaignId: key.id } })).toBe(1);
  });

  test("an approval of something other than what was looked at is refused", async () => {
    const { mia, key } = await submitted();
    const stale = { id: key.id, version: key.version - 1, note: "" };
    await expect(approveCampaign(mia, stale)).rejects.toThrow(/Someone changed this campaign/);
  });

  test("the page names who could decide, and why not the one who looks", async () => {
    const { sam, mia, key } = await submitted("manager", "manager");
    const { decision } = await campaignDetail(sam, key.id);
    expect(decision).toMatchObject({
      permitted: true,
      isSubmitter: true,
      verdict: { ok: false, reasons: ["submitter"] },
    });
    expect(decision.others).toContain(mia.name);
    expect(decision.others).not.toContain(sam.name);
  });
});

import { describe, expect, test } from "vitest";
import { aDraft, aSubmitted, keyOf } from "../../testing/a-campaign.ts";
import { anApprovedNotification } from "../../testing/an-approved-notification.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { campaigns } from "./read-campaigns.ts";
import { archiveCampaign, changeCampaign, createCampaign } from "./write-campaign.ts";

const db = testDatabase();
const details = { name: "Summer", audience: "Readers", window: null };

describe("writing a campaign", () => {
  test("a new one is an empty draft, and the audit says who made it", async () => {
    const sam = await aPerson("operator");
    const { id } = await createCampaign(sam, details);
    expect(await db().campaign.findUnique({ where: { id } })).toMatchObject({
      name: "Summer",
      status: "draft",
      createdBy: sam.name,
    });
    const event = await db().auditEvent.findFirst({ where: { nounId: id } });
    expect(event).toMatchObject({
      action: "campaign.create",
      actorId: sam.id,
      after: { name: "Summer", audience: "Readers" },
    });
  });

  test("a change is written down with what was there before", async () => {
    const sam = await aPerson("operator");
    const { id } = await createCampaign(sam, details);
    await changeCampaign(sam, { id, version: 1 }, { ...details, audience: "Subscribers" });
    const event = await db().auditEvent.findFirst({ where: { nounId: id, action: "campaign.update" } });
    expect(event).toMatchObject({ before: { audience: "Readers" }, after: { audience: "Subscribers" } });
  });

  test("a stale form is refused and overwrites nothing", async () => {
    const sam = await aPerson("operator");
    const { id } = await createCampaign(sam, details);
    await changeCampaign(sam, { id, version: 1 }, { ...details, name: "First" });
    await expect(changeCampaign(sam, { id, version: 1 }, { ...details, name: "Second" })).rejects.toThrow(
      /Someone changed this campaign/,
    );
    expect(await db().campaign.findUnique({ where: { id } })).toMatchObject({ name: "First", version: 2 });
    expect(await db().auditEvent.count({ where: { nounId: id, action: "campaign.update" } })).toBe(1);
  });

  test("of two people who save at once, one is told", async () => {
    const sam = await aPerson("operator");
    const { id } = await createCampaign(sam, details);
    const both = ["A", "B"].map((name) => changeCampaign(sam, { id, version: 1 }, { ...details, name }));
    const results = await Promise.allSettled(both);
    expect(results.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("once submitted it is frozen, and the refusal says so", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    const key = await aSubmitted(sam, [await anApprovedNotification(dan)]);
    await expect(changeCampaign(sam, key, details)).rejects.toThrow(/waits for approval now/);
    await expect(archiveCampaign(sam, key)).rejects.toThrow(/could not be archived/);
  });

  test.each(["nonsense", "00000000-0000-4000-8000-000000000000"])(
    "a forged id (%s) names nothing",
    async (id) => {
      const sam = await aPerson("operator");
      await expect(changeCampaign(sam, { id, version: 1 }, details)).rejects.toThrow(/does not exist/);
    },
  );
});

describe("the list of campaigns", () => {
  test("shows newest first with their messages, and archived ones only to who asks for them", async () => {
    const [sam, dan] = [await aPerson("operator"), await aPerson("operator")];
    await aSubmitted(sam, [await anApprovedNotification(dan), await anApprovedNotification(dan)], "Older");
    const id = await aDraft(sam, "Put away");
    await archiveCampaign(sam, await keyOf(id));
    const { rows, next } = await campaigns(sam);
    expect(rows[0]).toMatchObject({ name: "Older", messages: 2, status: "submitted" });
    expect(rows.map((row) => row.name)).not.toContain("Put away");
    expect(next).toBeNull();
    expect((await campaigns(sam, { status: "archived" })).rows.map((row) => row.name)).toEqual(["Put away"]);
  });

  test("goes on page by page without a gap or a repeat", async () => {
    const sam = await aPerson("operator");
    for (let made = 0; made < 55; made++) await createCampaign(sam, { ...details, name: `Many ${made}` });
    const first = await campaigns(sam);
    const second = await campaigns(sam, { before: first.next });
    expect(first.rows).toHaveLength(50);
    const names = [...first.rows, ...second.rows]
      .map((row) => row.name)
      .filter((name) => name.startsWith("Many"));
    expect(new Set(names).size).toBe(55);
  });
});

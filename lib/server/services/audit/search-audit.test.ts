import { describe, expect, test } from "vitest";
import { auditFilter } from "#core/audit/audit-filter.ts";
import { aDraft, keyOf } from "../../testing/a-campaign.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { archiveCampaign } from "../campaigns/write-campaign.ts";
import { searchAudit } from "./search-audit.ts";

const db = testDatabase();
const find = async (given: Record<string, string>) => {
  const manager = { id: "x", name: "M", email: "m@example.org", role: "manager" as const };
  return (await searchAudit(manager, { filter: auditFilter.parse(given) })).rows;
};

describe("searching the audit", () => {
  test("by person, action, noun, id, text and day", async () => {
    const [ada, ben] = [await aPerson("operator", "Ada Lovelace"), await aPerson("operator", "Ben")];
    const id = await aDraft(ada, "100% wool");
    await archiveCampaign(ada, await keyOf(id));
    await aDraft(ben, "100 wool");

    expect((await find({ person: ada.id })).map((one) => one.action)).toEqual([
      "campaign.archive",
      "campaign.create",
    ]);
    expect((await find({ action: "campaign.archive" })).map((one) => one.nounId)).toEqual([id]);
    expect((await find({ noun: "campaign", id })).length).toBe(2);
    expect((await find({ text: "100% WOOL" })).length).toBe(2);
    expect((await find({ text: "lovelace" })).length).toBe(2);
    expect((await find({ text: "no such thing" })).length).toBe(0);
    const today = new Date().toISOString().slice(0, 10);
    expect((await find({ person: ben.id, from: today, until: today })).length).toBe(1);
    expect((await find({ person: ben.id, until: "2020-01-01" })).length).toBe(0);
    expect((await find({ person: "system" })).every((one) => one.actorId === null)).toBe(true);
  });

  test("shows what was there before and after", async () => {
    const ada = await aPerson("operator");
    const id = await aDraft(ada);
    await archiveCampaign(ada, await keyOf(id));
    const [event] = await find({ id, action: "campaign.archive" });
    expect(event).toMatchObject({ before: { status: "draft" }, after: { status: "archived" } });
  });

  test("goes on page by page without a gap or a repeat", async () => {
    const ada = await aPerson("operator");
    for (let made = 0; made < 60; made++) await aDraft(ada, `Page ${made}`);
    const filter = auditFilter.parse({ person: ada.id });
    const manager = await aPerson("manager");
    const first = await searchAudit(manager, { filter });
    const second = await searchAudit(manager, { filter, before: first.next });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, null]);
    expect(new Set([...first.rows, ...second.rows].map((one) => one.id)).size).toBe(60);
  });

  test("is for managers, and a forged page key is no fault", async () => {
    const filter = auditFilter.parse({});
    await expect(searchAudit(await aPerson("operator"), { filter })).rejects.toMatchObject({
      code: "forbidden",
    });
    const page = await searchAudit(await aPerson("manager"), { filter, before: "9".repeat(40) });
    expect(page.rows.length).toBeGreaterThan(0);
  });
});

test("not even the application alters or removes an event", async () => {
  await aDraft(await aPerson("operator"));
  const { id } = await db().auditEvent.findFirstOrThrow();
  await expect(
    db().auditEvent.update({ where: { id }, data: { summary: "Nothing happened" } }),
  ).rejects.toThrow();
  await expect(db().auditEvent.delete({ where: { id } })).rejects.toThrow();
  await expect(db().$executeRaw`TRUNCATE "AuditEvent"`).rejects.toThrow();
});

import { describe, expect, test } from "vitest";
import { knownToken } from "#core/personalisation/known-token.ts";
import { sendRule } from "#core/send-rules/send-rule.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { addSendRule, changeSendRule, removeSendRule, sendRules } from "./send-rules.ts";
import { addToken, changeToken, knownTokens, removeToken } from "./tokens.ts";

const db = testDatabase();

const PLAN = knownToken.parse({ name: "user.plan", samples: ["Gold"], longest: "Platinum" });
const FRANCE = sendRule.parse({
  country: "FR",
  name: "House rule for France",
  quietFrom: "22:00",
  quietUntil: "07:00",
  source: "Agreed in the team",
});

describe("the table of tokens", () => {
  test("is added to, changed and shortened by managers, and every change is in the audit", async () => {
    const mia = await aPerson("manager");
    await addToken(mia, PLAN);
    await expect(addToken(mia, PLAN)).rejects.toMatchObject({
      code: "conflict",
      fields: { name: expect.any(String) },
    });
    const row = (await knownTokens(mia)).find((one) => one.name === PLAN.name)!;
    await changeToken(mia, row, { ...PLAN, name: "another.name", longest: "Diamond and Gold" });
    const changed = (await knownTokens(mia)).find((one) => one.id === row.id)!;
    expect(changed).toMatchObject({ name: "user.plan", longest: "Diamond and Gold", updatedBy: mia.name });
    await expect(changeToken(mia, row, PLAN)).rejects.toMatchObject({ code: "conflict" });
    await expect(removeToken(mia, row)).rejects.toMatchObject({ code: "conflict" });
    await removeToken(mia, changed);
    const events = await db().auditEvent.findMany({ where: { nounId: row.id }, orderBy: { id: "asc" } });
    expect(events.map((one) => one.action)).toEqual(["token.create", "token.change", "token.remove"]);
  });

  test("is read by everyone and changed by no operator", async () => {
    const dan = await aPerson("operator");
    expect((await knownTokens(dan)).map((one) => one.name)).toContain("user.first_name");
    await expect(addToken(dan, PLAN)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the table of rules", () => {
  test("begins with Korea and Apple, each with its source", async () => {
    const rules = await sendRules(await aPerson("operator"));
    expect(rules.map((one) => one.country)).toEqual(expect.arrayContaining(["KR", "*"]));
    for (const rule of rules) {
      expect(sendRule.safeParse(rule).success, rule.name).toBe(true);
      expect(rule.source).not.toBe("");
    }
  });

  test("is added to, changed and shortened by managers, and every change is in the audit", async () => {
    const mia = await aPerson("manager");
    await addSendRule(mia, FRANCE);
    const row = (await sendRules(mia)).find((one) => one.name === FRANCE.name)!;
    await changeSendRule(mia, row, { ...FRANCE, active: false });
    await expect(changeSendRule(mia, row, FRANCE)).rejects.toMatchObject({ code: "conflict" });
    await removeSendRule(mia, { id: row.id, version: row.version + 1 });
    const events = await db().auditEvent.findMany({ where: { nounId: row.id }, orderBy: { id: "asc" } });
    expect(events.map((one) => one.action)).toEqual([
      "send-rule.create",
      "send-rule.change",
      "send-rule.remove",
    ]);
    await expect(addSendRule(await aPerson("operator"), FRANCE)).rejects.toMatchObject({ code: "forbidden" });
  });
});

import { describe, expect, test } from "vitest";
import { AUDIT_NOUNS, auditFilter, auditPeriod } from "./audit-filter.ts";

const empty = { person: "", action: "", noun: "", id: "", text: "", from: "", until: "" };

describe("the audit's filter, as an address gives it", () => {
  test("asks for everything when nothing is given", () => {
    expect(auditFilter.parse({})).toEqual(empty);
  });

  test("takes each value", () => {
    const given = {
      person: "p1",
      action: "campaign.approve",
      noun: "campaign",
      id: "c1",
      text: "sale",
      from: "2026-11-01",
      until: "2026-11-30",
    };
    expect(auditFilter.parse(given)).toEqual(given);
  });

  test.each([
    { action: "campaign.explode" },
    { noun: "'; DROP TABLE" },
    { from: "yesterday" },
    { until: "2026-02-31x" },
    { text: ["two", "values"] },
    { text: "a".repeat(201) },
  ])("leaves out what makes no sense: %j", (given) => {
    expect(auditFilter.parse(given)).toEqual(empty);
  });

  test("drops NUL, which no stored text holds", () => {
    expect(auditFilter.parse({ text: "a\0b" }).text).toBe("ab");
  });
});

test("a period covers its first and its last day", () => {
  expect(auditPeriod({ from: "2026-11-01", until: "2026-11-01" })).toEqual({
    from: new Date("2026-11-01T00:00:00Z"),
    before: new Date("2026-11-02T00:00:00Z"),
  });
  expect(auditPeriod({ from: "", until: "" })).toEqual({ from: null, before: null });
});

test("nouns are what stands before the dot, each once", () => {
  expect(AUDIT_NOUNS).toContain("campaign");
  expect(new Set(AUDIT_NOUNS).size).toBe(AUDIT_NOUNS.length);
});

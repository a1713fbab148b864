import { afterAll, beforeAll, expect, test } from "vitest";
import { type DrillSite, openSite } from "../drill-site.ts";
import { closedLoop } from "./loop.ts";

// The way through all services in short form, without a training; `npm run drill -- loop` has it in full.
let site: DrillSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("a round that selects and one that chases are written, reviewed, sent and held against the score", {
  timeout: 120_000,
}, async () => {
  const size = { rounds: 1, chases: [8], items: 16, candidates: 3, recipients: 500, seed: 7 };
  const facts = await closedLoop(site, size);
  const found = (what: string) => String(facts.find((fact) => fact.what === what)?.found);
  expect(found("round 1: picked over human")).toMatch(/%/);
  expect(found("round 1: promised, kept")).toMatch(/of \d+ pairs, by Headlines$/);
  expect(found("round 2, chased 8 times: promised, kept")).toMatch(/of \d+ pairs/);
  expect(facts.map(({ what }) => what)).toContain("chased: promised less kept widens");
});

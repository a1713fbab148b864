import { afterAll, beforeAll, expect, test } from "vitest";
import { hasPassed } from "./drill-report.ts";
import { type DrillSite, openSite } from "./drill-site.ts";
import { faultyModel } from "./faulty-model.ts";
import { fullDisk } from "./full-disk.ts";
import { hostileAnswers } from "./hostile-answers.ts";
import { killedEverything } from "./killed-everything.ts";
import { killedWorker } from "./killed-worker.ts";
import { mistreatedEvaluation } from "./mistreated-evaluation.ts";
import { stoppedDatabase } from "./stopped-database.ts";

// The drills in short form; `npm run drill` has them in full. What a key or a server that is gone does is tested beside
// the service that pauses runs.
let site: DrillSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each([
  ["a model server that often fails", () => faultyModel(site, { tasks: 200 })],
  ["hostile answers", () => hostileAnswers(site, { tasks: 4 })],
  ["kill -9 of the worker", () => killedWorker(site, { tasks: 400, kills: 1 })],
  ["kill -9 of everything", () => killedEverything(site, { tasks: 400, kills: 1 })],
  ["PostgreSQL stopped for a moment", () => stoppedDatabase(site, { tasks: 400, seconds: 1, stops: 1 })],
  [
    "an evaluation while PostgreSQL is stopped",
    () => mistreatedEvaluation(site, { items: 100, stops: 1, seconds: 1, kills: 0 }),
  ],
  ["a full disk", () => fullDisk(site, { tasks: 400, seconds: 0.5 })],
])("%s: every pair has exactly its candidates", { timeout: 120_000 }, async (_, drill) => {
  const facts = await drill();
  expect(hasPassed({ drill: "", done: "", seconds: 0, facts }), JSON.stringify(facts, null, 1)).toBe(true);
});

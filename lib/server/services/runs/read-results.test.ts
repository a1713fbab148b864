import { expect, test } from "vitest";
import { resultsFilter } from "#core/generation/results-filter.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { runResultsView } from "./read-results.ts";

const db = testDatabase();

test("a run without results is empty; one that does not exist is said not to exist", async () => {
  const person = await aPerson("operator");
  const page = { filter: resultsFilter.parse({}), afterItemId: null };
  const run = await db().generationRun.create({
    data: { name: "Evening", provider: "p", model: "m", candidatesPerPair: 1 },
  });
  expect(await runResultsView(person, run.id, page)).toEqual({ items: [], next: null });
  const unknown = "00000000-0000-7000-8000-000000000000";
  await expect(runResultsView(person, unknown, page)).rejects.toMatchObject({ code: "not-found" });
});

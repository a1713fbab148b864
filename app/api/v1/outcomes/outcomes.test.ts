import { beforeAll, expect, test } from "vitest";
import { aLaunchedExperiment } from "#server/testing/an-experiment.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey } from "../an-api-key.ts";
import { callApi } from "../call-api.ts";
import { POST as countEvents } from "../outcome-events/route.ts";
import { POST as loadOutcomes } from "./route.ts";

testDatabase();
let operator: string;
let manager: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
  manager = (await anApiKey("manager")).key;
});

test("outcomes come in as rows or as events; bad ones come back with their reasons", async () => {
  const { key: experiment } = await aLaunchedExperiment();
  const row = { experiment, arm: "human", day: "2026-01-02", delivered: 100, clicked: 3 };
  const body = { rows: [row, { ...row, arm: "nobody" }] };
  expect((await callApi(loadOutcomes, { key: operator, body })).status).toBe(403);
  const loaded = await callApi(loadOutcomes, { key: manager, body });
  expect(loaded.data).toMatchObject({
    rows: 2,
    added: 1,
    bad: 1,
    reasons: [{ row: 2, reason: expect.stringMatching(/no arm/) }],
  });
  const event = { id: "e1", experiment, recipient: "user-1", kind: "delivered", at: "2026-01-03T10:00:00Z" };
  const counted = await callApi(countEvents, { key: manager, body: { events: [event, event] } });
  expect(counted.data).toEqual({ counted: 1, repeated: 1, refused: [] });
  expect(
    (await callApi(countEvents, { key: manager, body: { events: [{ ...event, kind: "seen" }] } })).status,
  ).toBe(400);
});

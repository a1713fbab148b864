import { beforeAll, expect, test } from "vitest";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import { makeApiKey } from "#server/services/api-keys/api-keys.ts";
import { aLaunchedExperiment } from "#server/testing/an-experiment.ts";
import { aPerson } from "#server/testing/people.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { callApi } from "./call-api.ts";
import { POST as assign } from "./experiments/[key]/assignments/route.ts";
import { GET as readAssignment } from "./experiments/[key]/route.ts";
import { POST as countEvents } from "./outcome-events/route.ts";
import { POST as loadOutcomes } from "./outcomes/route.ts";

testDatabase();
let operator: string;
let manager: string;

beforeAll(async () => {
  const admin = await aPerson("admin");
  const keyOf = async (role: "operator" | "manager") =>
    (await makeApiKey(admin, { name: role, role, days: 0 })).key;
  [operator, manager] = [await keyOf("operator"), await keyOf("manager")];
});

test("a sender learns what it needs to divide alone, or asks for the arms of its recipients", async () => {
  const { key: name } = await aLaunchedExperiment();
  const params = { key: name };
  const { data } = await callApi(readAssignment, { key: operator, params });
  expect(data).toMatchObject({
    holdout: 0,
    arms: [
      { key: "human", buckets: 5_000 },
      { key: "approved", buckets: 5_000 },
    ],
  });
  const answer = await callApi(assign, { key: operator, params, body: { recipients: ["user-1", "user-2"] } });
  for (const { recipient, bucket, arm } of answer.data.data) {
    expect(bucket).toBe(bucketOf(data.salt, recipient));
    expect(arm).toBe(bucket < 5_000 ? "human" : "approved");
  }
  expect((await callApi(readAssignment, { key: operator, params: { key: "none" } })).status).toBe(404);
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

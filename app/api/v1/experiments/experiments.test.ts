import { beforeAll, expect, test } from "vitest";
import { assignRecipientsEndpoint, readAssignmentEndpoint } from "#core/api/experiments-api.ts";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import { aLaunchedExperiment } from "#server/testing/an-experiment.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey } from "../an-api-key.ts";
import { callApi } from "../call-api.ts";
import { GET as armFile } from "./[key]/arms/[arm]/file/route.ts";
import { POST as assign } from "./[key]/assignments/route.ts";
import { GET as readAssignment } from "./[key]/route.ts";

testDatabase();
let operator: string;
let manager: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
  manager = (await anApiKey("manager")).key;
});

test("a sender learns what it needs to divide alone, or asks for the arms of its recipients", async () => {
  const { key: name } = await aLaunchedExperiment();
  const params = { key: name };
  const { data } = await callApi(readAssignment, { key: operator, params }, readAssignmentEndpoint.answer);
  expect(data).toMatchObject({
    holdout: 0,
    arms: [
      { key: "human", buckets: 5_000 },
      { key: "approved", buckets: 5_000 },
    ],
  });
  const answer = await callApi(
    assign,
    { key: operator, params, body: { recipients: ["user-1", "user-2"] } },
    assignRecipientsEndpoint.answer,
  );
  for (const { recipient, bucket, arm } of answer.data.data) {
    expect(bucket).toBe(bucketOf(data.salt, recipient));
    expect(arm).toBe(bucket < 5_000 ? "human" : "approved");
  }
  expect((await callApi(readAssignment, { key: operator, params: { key: "none" } })).status).toBe(404);
});

test("a program fetches the bodies of one arm, as a manager's key may", async () => {
  const { key: name } = await aLaunchedExperiment();
  const params = { key: name, arm: "human" };
  const { status, text } = await callApi(armFile, { key: manager, params, query: { format: "fcm" } });
  expect(status).toBe(200);
  const bodies = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(bodies.map(({ message }) => message.notification.title)).toEqual(["Human 0", "Human 1"]);
  expect((await callApi(armFile, { key: operator, params })).status).toBe(403);
  expect((await callApi(armFile, { key: manager, params, query: { format: "fax" } })).status).toBe(400);
  expect((await callApi(armFile, { key: manager, params: { ...params, arm: "nobody" } })).status).toBe(404);
});

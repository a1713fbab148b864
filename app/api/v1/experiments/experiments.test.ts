import { beforeAll, expect, test } from "vitest";
import { assignRecipientsEndpoint, readAssignmentEndpoint } from "#core/api/experiments-api.ts";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import { aLaunchedExperiment } from "#server/testing/an-experiment.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey } from "../an-api-key.ts";
import { callApi } from "../call-api.ts";
import { POST as assign } from "./[key]/assignments/route.ts";
import { GET as readAssignment } from "./[key]/route.ts";

testDatabase();
let operator: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
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

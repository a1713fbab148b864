import { beforeAll, expect, test } from "vitest";
import {
  assignRecipientsEndpoint,
  experimentFitEndpoint,
  experimentFitUnderEndpoint,
  readAssignmentEndpoint,
} from "#core/api/experiments-api.ts";
import { problem } from "#core/api/problem.ts";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import { aLaunchedExperiment, HUMAN_AGAINST_APPROVED } from "#server/testing/an-experiment.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey } from "../an-api-key.ts";
import { callApi } from "../call-api.ts";
import { GET as armFile } from "./[key]/arms/[arm]/file/route.ts";
import { POST as assign } from "./[key]/assignments/route.ts";
import { GET as fit, POST as fitUnder } from "./[key]/fit/route.ts";
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

test("a program learns what does not fit, and leaves out as many as it saw", async () => {
  const long = "字".repeat(1_000);
  const [human, approved] = HUMAN_AGAINST_APPROVED.arms;
  const plain = { ...approved!, key: "style", source: "category" as const, categoryKey: "plain" };
  // The second item has nothing in the style, so that it does not take part.
  const { key: name, items } = await aLaunchedExperiment({ arms: [human!, plain] }, { bodies: [long] });
  const params = { key: name };
  const { data } = await callApi(fit, { key: operator, params }, experimentFitEndpoint.answer);
  expect(data.data.find(({ format }) => format === "braze")).toMatchObject({
    messages: 2,
    fits: 1,
    misfits: [{ externalId: items[0]!.externalId, texts: [{ arm: "style", reasons: [expect.any(String)] }] }],
  });
  expect((await callApi(fit, { key: operator, params: { key: "none" } })).status).toBe(404);

  const file = (leaveOut?: string) =>
    callApi(armFile, {
      key: manager,
      params: { ...params, arm: "human" },
      query: { format: "braze", ...(leaveOut !== undefined && { leaveOut }) },
    });
  const unseen = await file();
  expect(unseen.status).toBe(409);
  expect(problem.parse(unseen.data).detail).toMatch(/as the arm “style” says it: .*leaveOut=1/);
  expect((await file("1")).text.trimEnd().split("\n")).toHaveLength(1);
  expect((await file("some")).status).toBe(400);
});

test("a program chooses settings of its own, and learns what fits under them first", async () => {
  const { key: name } = await aLaunchedExperiment();
  const settings = { target: "topic", targetName: "readers-human" };
  const body = { format: "fcm", settings };
  const told = await callApi(
    fitUnder,
    { key: operator, params: { key: name }, body },
    experimentFitUnderEndpoint.answer,
  );
  expect(told.data).toEqual({ format: "fcm", messages: 2, fits: 2, misfits: [] });
  const file = (query: Record<string, string>) =>
    callApi(armFile, {
      key: manager,
      params: { key: name, arm: "human" },
      query: { format: "fcm", ...query },
    });
  const { text } = await file({ settings: JSON.stringify(settings) });
  expect(JSON.parse(text.split("\n")[0]!).message.topic).toBe("readers-human");
  const fields = async (query: Record<string, string>) =>
    problem.parse((await file(query)).data).errors?.map(({ field }) => field);
  expect(await fields({ settings: "ios" })).toEqual(["settings"]);
  expect(await fields({ settings: '{"target":"topic"}' })).toEqual(["settings.targetName"]);
  const everybody = { format: "braze", settings: { target: "everyone" } };
  expect((await callApi(fitUnder, { key: operator, params: { key: name }, body: everybody })).status).toBe(
    400,
  );
});

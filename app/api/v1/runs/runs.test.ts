import { beforeAll, describe, expect, test } from "vitest";
import { problem } from "#core/api/problem.ts";
import { startRunEndpoint } from "#core/api/runs-api.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey, itemsCalled } from "../an-api-key.ts";
import { callApi } from "../call-api.ts";
import { POST as upsertItems } from "../items/route.ts";
import { POST as cancelRun } from "./[id]/cancel/route.ts";
import { GET as candidates } from "./[id]/candidates/route.ts";
import { GET as readRun } from "./[id]/route.ts";
import { GET as listRuns, POST as startRun } from "./route.ts";

const db = testDatabase();
let operator: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
});

describe("runs", () => {
  test("are started by the items' own ids and the styles' keys, listed, read and cancelled", async () => {
    await callApi(upsertItems, { key: operator, body: itemsCalled("run-1", "run-2") });
    const started = await callApi(
      startRun,
      { key: operator, body: { items: ["run-1", "run-2"], styles: ["curiosity"], candidatesPerPair: 2 } },
      startRunEndpoint.answer,
    );
    expect(started).toMatchObject({ status: 202, data: { tasks: 2, candidatesPerPair: 2 } });
    const { id } = started.data;
    const run = await db().generationRun.findUniqueOrThrow({ where: { id } });
    expect(run.source).toBe("API");
    expect((await callApi(readRun, { key: operator, params: { id } })).data).toMatchObject({ id });
    expect((await callApi(listRuns, { key: operator })).data).toMatchObject({ data: [{ id }] });
    expect((await callApi(candidates, { key: operator, params: { id } })).data).toMatchObject({
      nextCursor: null,
    });
    const cancelled = await callApi(cancelRun, { key: operator, method: "POST", params: { id } });
    expect(cancelled).toMatchObject({ status: 200, data: { status: expect.stringMatching(/cancel/) } });
  });

  test.each([
    [{ items: ["nobody"], styles: ["curiosity"] }, /No item has the externalId nobody/],
    [{ items: ["run-1"], styles: ["nothing"] }, /No published style is called nothing/],
    [{ items: [] }, /at least one item/],
  ])("%j is refused with the name", async (body, words) => {
    const { status, data } = await callApi(startRun, { key: operator, body }, problem);
    expect(status).toBe(400);
    expect(data.detail).toMatch(words);
  });
});

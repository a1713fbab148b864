import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND_LINE, type Person } from "#core/access/actor.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { aShorterVersion } from "../../testing/a-shorter-version.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { evaluated } from "../../testing/ended-evaluations.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishVersion } from "../categories/publish-version.ts";
import { readCategory } from "../categories/read-categories.ts";
import { measuredBeside } from "./measured-beside.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;
let otto: Person;

beforeAll(async () => {
  server = await startModelServer();
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
  otto = await aPerson("operator", "Otto");
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

test("a version that was measured as worse is published with a reason alone, and that is audited", async () => {
  const category = await aShorterVersion("plain", { bodyLimit: 10 });
  const { versionId } = await anEvaluationSet(24, "Places");
  const promptVersionIds = category.versions.map(({ id }) => id);
  const runs = await evaluated({ setVersionId: versionId, promptVersionIds });
  expect(runs.map(({ prompts }) => prompts[0]!.version)).toEqual([1, 2]);
  const [measured] = await measuredBeside(otto, category);
  expect(measured).toMatchObject({
    version: 2,
    verdict: "worse",
    set: { name: "Places", version: 1 },
    items: 24,
  });
  expect(measured!.runIds).toEqual(runs.map(({ id }) => id));

  const wish = { categoryId: category.id, version: 2, published: 1 };
  await expect(publishVersion(otto, wish)).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringMatching(
      /^Version 2 is measurably worse in .*chrF2.* on “Places” v1.*Give a reason/,
    ),
    fields: { reason: expect.any(String) },
  });
  expect((await readCategory(COMMAND_LINE, "plain")).published).toBe(1);
  await publishVersion(otto, { ...wish, reason: "Phones cut it there anyway" });
  expect((await readCategory(COMMAND_LINE, "plain")).published).toBe(2);
  const event = await db().auditEvent.findFirst({
    where: { action: "prompt.publish" },
    orderBy: { id: "desc" },
  });
  expect(event!.summary).toContain("measured as worse, because: Phones cut it there anyway");
  expect(event!.after).toMatchObject({ measured: "worse", reason: "Phones cut it there anyway" });

  // Back to what is better: no reason is asked for.
  await publishVersion(otto, { categoryId: category.id, version: 1, published: 2 });
});

test("without evaluations of both on the same items with the same settings nothing is asked", async () => {
  const category = await aShorterVersion("question", { bodyLimit: 10 });
  const { versionId } = await anEvaluationSet(20, "Few");
  const [second, first] = category.versions.map(({ id }) => [id]);
  await evaluated({ setVersionId: versionId, promptVersionIds: first! });
  await evaluated({ setVersionId: versionId, promptVersionIds: second!, models: ["stand-in-other"] });
  expect(await measuredBeside(otto, category)).toEqual([]);
  await publishVersion(otto, { categoryId: category.id, version: 2, published: 1 });
});

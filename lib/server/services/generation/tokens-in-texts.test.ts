import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { isActive } from "#core/generation/run-view.ts";
import { knownToken } from "#core/personalisation/known-token.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../../env.ts";
import { startWorker, type Worker } from "../../queue/worker.ts";
import { anEvaluationSet } from "../../testing/an-evaluation-set.ts";
import { endedEvaluations } from "../../testing/ended-evaluations.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { importItems } from "../content/import-items.ts";
import { startEvaluations } from "../evaluations/start-evaluations.ts";
import { readRun } from "../runs/read-runs.ts";
import { addToken } from "../sending/tokens.ts";
import { startRun } from "./start-run.ts";

const db = testDatabase();
let server: ModelServer;
let worker: Worker;

const TITLES = {
  known: 'For {{ reader.pet_name | default: "you" }}',
  unknown: 'For {{ reader.pat | default: "you" }}',
  tooLong: "Rides until Sunday {{ reader.pet_name | default: 'you' }}",
};

beforeAll(async () => {
  const candidates = Object.values(TITLES).map((title, at) => ({
    title,
    body: `The tram is back ${"!".repeat(at)}`,
  }));
  server = await startModelServer({ writes: () => JSON.stringify({ candidates }) });
  provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
  const token = { name: "reader.pet_name", samples: ["Ana"], longest: "Maximiliane-Charlotte Wolkenstein" };
  await addToken(await aPerson("admin"), knownToken.parse(token));
  worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 2 });
});
afterAll(async () => {
  await worker.stop();
  await server.close();
});

interface Judged {
  title: string;
  guardrails: unknown;
}
const findingsOf = (texts: Judged[]) =>
  Object.fromEntries(
    texts.map(({ title, guardrails }) => {
      const { findings } = guardrails as { findings: { level: string; reason: string }[] };
      return [title, findings.filter(({ level }) => level === "block").map(({ reason }) => reason)];
    }),
  );
const JUDGED = {
  [TITLES.known]: [],
  [TITLES.unknown]: ["No token is called reader.pat"],
  [TITLES.tooLong]: ["The title has 52 characters; the limit is 40"],
};

describe("a generated text with a token", () => {
  test("passes where the token is known, counted at its longest, and says why where it is not", async () => {
    const item = {
      externalId: "tram",
      title: "The tram is back",
      body: "Rides cost nothing until Sunday. For you, it is back.",
      url: null,
      imageUrl: null,
      language: "en",
      attributes: {},
      referenceTitle: "",
      referenceBody: "",
    };
    const { ids } = await importItems(COMMAND_LINE, [item], "test");
    const { id } = await startRun(
      await aPerson("operator"),
      {
        name: "tokens",
        selection: { kind: "ids", ids },
        promptVersionIds: await publishedPromptIds(COMMAND_LINE, ["plain"]),
        candidatesPerPair: 3,
        model: "",
      },
      "console",
    );
    await expect.poll(async () => isActive(await readRun(COMMAND_LINE, id)), { timeout: 20_000 }).toBe(false);
    expect(findingsOf(await db().candidate.findMany({ where: { kind: { not: "reference" } } }))).toEqual(
      JUDGED,
    );
  });

  test("is judged alike in an evaluation", async () => {
    const { versionId } = await anEvaluationSet(1);
    const [id] = await startEvaluations(
      await aPerson("operator"),
      evaluationRequest.parse({
        setVersionId: versionId,
        promptVersionIds: await publishedPromptIds(COMMAND_LINE, ["plain"]),
        models: [""],
        candidatesPerPair: 3,
      }),
      "console",
    );
    await endedEvaluations([id!]);
    const judged = findingsOf(await db().evaluationText.findMany());
    expect(judged[TITLES.known]).toEqual([]);
    expect(judged[TITLES.unknown]).toContain("No token is called reader.pat");
  });
});

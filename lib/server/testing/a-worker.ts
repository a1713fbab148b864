import { afterAll, beforeAll } from "vitest";
import { KEY, type ModelServer, startModelServer } from "../../../e2e/stand-in/model-server.ts";
import { env, provideEnv } from "../env.ts";
import { startWorker } from "../queue/worker.ts";

/** Gives the test file a worker and a stand-in model server: call it after `testDatabase()`; returns the server. */
export function aWorker(): () => ModelServer {
  let server: ModelServer;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    server = await startModelServer();
    provideEnv({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: "stand-in" });
    const worker = await startWorker({ databaseUrl: env().DATABASE_URL!, concurrency: 4 });
    stop = worker.stop;
  });
  afterAll(async () => {
    await stop();
    await server.close();
  });
  return () => server;
}

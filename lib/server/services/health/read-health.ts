import "server-only";
import { countJobs } from "../../repositories/jobs.ts";
import { database } from "../../repositories/transaction.ts";
import { countLiveWorkers } from "../../repositories/worker-processes.ts";
import { configuredModel } from "../generation/configured-model.ts";

export interface Health {
  ok: boolean;
  database: { ok: boolean };
  queue: { ok: boolean; waiting: number | null; working: number | null; workers: number | null };
  /** What is configured; health makes no paid call to find out whether it answers. */
  model: { provider: string; model: string; isLanguageModel: boolean };
}

/** The state of the console's parts. Says nothing that a stranger could use; never throws. */
export async function readHealth(): Promise<Health> {
  const { provider, model, isLanguageModel } = configuredModel();
  try {
    const [{ waiting, working }, workers] = await Promise.all([
      countJobs(database()),
      countLiveWorkers(database()),
    ]);
    const queue = { ok: workers > 0, waiting, working, workers };
    return { ok: true, database: { ok: true }, queue, model: { provider, model, isLanguageModel } };
  } catch {
    const queue = { ok: false, waiting: null, working: null, workers: null };
    return { ok: false, database: { ok: false }, queue, model: { provider, model, isLanguageModel } };
  }
}

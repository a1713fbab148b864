import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

/** Which run and task the present work is for. */
export interface WorkContext {
  run: string;
  task: string;
}

const storage = new AsyncLocalStorage<WorkContext>();

/** Runs `work`, and all that it awaits, as work for a task. */
export function inWork<T>(context: WorkContext, work: () => Promise<T>): Promise<T> {
  return storage.run(context, work);
}

/** The run and task of the present work; empty where it is for none (a probe of a server, a trial). */
export function presentWork(): Partial<WorkContext> {
  return storage.getStore() ?? {};
}

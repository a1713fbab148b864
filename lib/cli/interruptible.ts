import { expectedError } from "./expected-error.ts";

const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/** While `work` runs, SIGINT and SIGTERM do not end the process but abort this signal, so that the work can end well. */
export async function interruptible<T>(work: (interrupted: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const names = Object.keys(STATUS) as (keyof typeof STATUS)[];
  const abort = (name: NodeJS.Signals) =>
    controller.abort(expectedError("Stopped. Nothing was changed.", STATUS[name as keyof typeof STATUS]));
  for (const name of names) process.on(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, abort);
  }
}

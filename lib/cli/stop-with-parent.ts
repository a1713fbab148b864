const LOOK_EVERY_MS = 1_000;

/** Calls `stop` once the process that started this one is gone (kill -9): nobody is left to send a signal. */
export function stopWithParent(stop: () => Promise<void>): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, LOOK_EVERY_MS).unref();
}

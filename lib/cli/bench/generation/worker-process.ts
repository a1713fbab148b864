import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { SMALL_HEAP_FLAGS } from "#server/queue/small-heap.ts";

export interface MeasuredWorker {
  /** Most bytes of resident memory so far. */
  mostRss(): number;
  /** Samples of resident memory in bytes, in the order of time. */
  rssSamples(): readonly number[];
  /** CPU seconds so far. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

/** Starts a worker as a process of its own on the database of this process's environment. */
export async function startMeasuredWorker(env: Record<string, string>): Promise<MeasuredWorker> {
  const child = fork(join("lib", "cli", "bench", "generation", "worker-child.ts"), {
    execArgv: [
      "--conditions=react-server",
      ...SMALL_HEAP_FLAGS,
      ...(process.env.PUSHGEN_BENCH_PROFILE
        ? ["--cpu-prof", `--cpu-prof-dir=${process.env.PUSHGEN_BENCH_PROFILE}`]
        : []),
    ],
    env: { ...process.env, ...env },
  });
  const samples: number[] = [];
  let cpu = 0;
  child.on("message", ({ rss, cpuSeconds }: { rss: number; cpuSeconds: number }) => {
    samples.push(rss);
    cpu = cpuSeconds;
  });
  await once(child, "message");
  return {
    mostRss: () => Math.max(...samples),
    rssSamples: () => samples,
    cpuSeconds: () => cpu,
    async stop() {
      const ended = once(child, "exit");
      child.send("stop");
      await ended;
    },
  };
}

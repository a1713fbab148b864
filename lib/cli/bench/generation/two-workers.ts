import type { BenchFigure } from "../bench-report.ts";
import { spread } from "../measure.ts";
import { endOfRun, startBenchRun } from "./bench-run.ts";
import type { GenerationSizes } from "./generation-sizes.ts";
import type { StandIn } from "./stand-in-process.ts";
import { startMeasuredWorker } from "./worker-process.ts";

const CANDIDATES = 3;
const REPEATS = 3;
/** Busy: the worker itself is the limit. Waiting: how many calls it makes at a time is. */
const CASES = [
  { name: "no latency", latencyMs: 0, concurrency: 25 },
  { name: "50 ms a call, concurrency 8 each", latencyMs: 50, concurrency: 8 },
];

/** What a second worker adds, where the model server could take more. */
export async function twoWorkers(standIn: StandIn, sizes: GenerationSizes): Promise<BenchFigure[]> {
  const figures: BenchFigure[] = [];
  for (const { name, latencyMs, concurrency } of CASES) {
    const tasks = latencyMs > 0 ? Math.ceil(sizes.workers / 3) : sizes.workers;
    const one: number[] = [];
    const two: number[] = [];
    await standIn.reset(latencyMs);
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      one.push(await rateOf(standIn, 1, tasks, concurrency));
      two.push(await rateOf(standIn, 2, tasks, concurrency));
    }
    const reference = spread(one);
    figures.push(
      {
        what: `two workers, ${name}`,
        unit: "calls/s",
        ...spread(two),
        by: { "one worker": spread(two).median / reference.median },
      },
      { what: `reference: one worker, ${name}`, unit: "calls/s", ...reference },
    );
  }
  await standIn.reset(0);
  return figures;
}

async function rateOf(standIn: StandIn, count: number, tasks: number, concurrency: number): Promise<number> {
  const workers = await Promise.all(
    Array.from({ length: count }, () => startMeasuredWorker({ PUSHGEN_CONCURRENCY: String(concurrency) })),
  );
  try {
    await endOfRun(await startBenchRun(400 * count, CANDIDATES));
    await standIn.served();
    await endOfRun(await startBenchRun(tasks, CANDIDATES));
    const { calls, firstAt, lastAt } = await standIn.served();
    return (calls * 1_000) / (lastAt - firstAt);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

import type { BenchFigure } from "../bench-report.ts";
import { spread } from "../measure.ts";
import { endOfRun, startBenchRun } from "./bench-run.ts";
import type { GenerationSizes } from "./generation-sizes.ts";
import type { StandIn } from "./stand-in-process.ts";
import { startMeasuredWorker } from "./worker-process.ts";

const CONCURRENCY = 50;
const CANDIDATES = 3;
const SMALL_RUNS = 3;
const MEGABYTE = 1_048_576;

/** Whether a large run costs more a task than a small one, and whether the worker's memory grows with it. */
export async function growth(standIn: StandIn, sizes: GenerationSizes): Promise<BenchFigure[]> {
  await standIn.reset(0);
  const worker = await startMeasuredWorker({ PUSHGEN_CONCURRENCY: String(CONCURRENCY) });
  async function perTask(tasks: number) {
    const cpu = worker.cpuSeconds();
    const { seconds } = await endOfRun(await startBenchRun(tasks, CANDIDATES));
    return { wall: (seconds * 1_000) / tasks, cpu: ((worker.cpuSeconds() - cpu) * 1_000) / tasks };
  }
  try {
    await perTask(1_000);
    const small = [];
    for (let repeat = 0; repeat < SMALL_RUNS; repeat++) small.push(await perTask(sizes.small));
    const from = worker.rssSamples().length;
    const large = await perTask(sizes.large);
    const rss = worker.rssSamples().slice(from);
    const quarter = Math.ceil(rss.length / 4);
    const wall = spread(small.map((one) => one.wall));
    const cpu = spread(small.map((one) => one.cpu));
    const name = (tasks: number) => `${tasks.toLocaleString("en")} tasks`;
    return [
      { what: `time a task, ${name(sizes.small)}`, unit: "ms", ...wall },
      {
        what: `time a task, ${name(sizes.large)}`,
        unit: "ms",
        ...spread([large.wall]),
        by: { [name(sizes.small)]: large.wall / wall.median },
      },
      { what: `worker's CPU time a task, ${name(sizes.small)}`, unit: "ms", ...cpu },
      {
        what: `worker's CPU time a task, ${name(sizes.large)}`,
        unit: "ms",
        ...spread([large.cpu]),
        by: { [name(sizes.small)]: large.cpu / cpu.median },
      },
      {
        what: `worker's memory, first quarter of ${name(sizes.large)}`,
        unit: "MB",
        ...spread(rss.slice(0, quarter).map((bytes) => bytes / MEGABYTE)),
      },
      {
        what: "worker's memory, last quarter",
        unit: "MB",
        ...spread(rss.slice(-quarter).map((bytes) => bytes / MEGABYTE)),
      },
    ];
  } finally {
    await worker.stop();
  }
}

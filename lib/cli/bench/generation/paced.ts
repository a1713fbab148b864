import type { BenchFigure } from "../bench-report.ts";
import { spread } from "../measure.ts";
import { endOfRun, startBenchRun } from "./bench-run.ts";
import type { GenerationSizes } from "./generation-sizes.ts";
import type { StandIn } from "./stand-in-process.ts";
import { startMeasuredWorker } from "./worker-process.ts";

const LATENCY_MS = 200;
const CONCURRENCY = 50;
const CANDIDATES = 3;

/** How near a worker comes to what a slow model server allows: calls a second by concurrency ÷ latency. */
export async function paced(standIn: StandIn, sizes: GenerationSizes): Promise<BenchFigure[]> {
  const worker = await startMeasuredWorker({ PUSHGEN_CONCURRENCY: String(CONCURRENCY) });
  try {
    await endOfRun(await startBenchRun(400, CANDIDATES));
    await standIn.reset(LATENCY_MS);
    await endOfRun(await startBenchRun(sizes.paced, CANDIDATES));
    const { calls, firstAt, lastAt, mostAtOnce } = await standIn.served();
    const rate = (calls * 1_000) / (lastAt - firstAt);
    const ideal = (CONCURRENCY * 1_000) / LATENCY_MS;
    return [
      {
        what: `${calls.toLocaleString("en")} calls of ${LATENCY_MS} ms at concurrency ${CONCURRENCY}`,
        unit: "calls/s",
        ...spread([rate]),
        by: { ideal: rate / ideal },
      },
      { what: "most calls at the same time", unit: "calls", ...spread([mostAtOnce]) },
    ];
  } finally {
    await worker.stop();
    await standIn.reset(0);
  }
}

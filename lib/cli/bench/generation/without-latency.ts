import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { sampleContent } from "#core/content/sample/sample-content.ts";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import { compilePrompt } from "#core/prompts/compile-prompt.ts";
import { KEY } from "../../../../e2e/stand-in/model-server.ts";
import type { BenchFigure } from "../bench-report.ts";
import { spread } from "../measure.ts";
import type { BareLoopOrder } from "./bare-loop.ts";
import { endOfRun, startBenchRun } from "./bench-run.ts";
import type { GenerationSizes } from "./generation-sizes.ts";
import type { StandIn } from "./stand-in-process.ts";
import { startMeasuredWorker } from "./worker-process.ts";

const CONCURRENCY = 50;
const CANDIDATES = 3;
const REPEATS = 3;

/** Calls a second where the model costs no time: what a bare loop over the SDK does that saves nothing, then a worker. */
export async function withoutLatency(standIn: StandIn, sizes: GenerationSizes): Promise<BenchFigure[]> {
  const calls = sizes.withoutLatency;
  const bare: number[] = [];
  const ours: number[] = [];
  const cpu: number[] = [];
  const bareCpu: number[] = [];
  const worker = await startMeasuredWorker({ PUSHGEN_CONCURRENCY: String(CONCURRENCY) });
  try {
    await endOfRun(await startBenchRun(400, CANDIDATES));
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      bare.push(
        await rateOf(standIn, async () => {
          bareCpu.push(((await bareLoop(standIn.url, calls)) * 1_000) / calls);
        }),
      );
      const before = worker.cpuSeconds();
      ours.push(await rateOf(standIn, async () => endOfRun(await startBenchRun(calls, CANDIDATES))));
      cpu.push(((worker.cpuSeconds() - before) * 1_000) / calls);
    }
  } finally {
    await worker.stop();
  }
  const reference = spread(bare);
  const ratios = ours.map((rate, repeat) => rate / bare[repeat]!);
  return [
    {
      what: `a worker, concurrency ${CONCURRENCY}, no latency`,
      unit: "calls/s",
      ...spread(ours),
      by: { "bare loop": spread(ratios).median },
    },
    { what: "reference: bare loop over the SDK", unit: "calls/s", ...reference },
    {
      what: "CPU time of the worker",
      unit: "ms/task",
      ...spread(cpu),
      by: { "bare loop's": spread(cpu.map((one, repeat) => one / bareCpu[repeat]!)).median },
    },
    { what: "reference: CPU time of the bare loop", unit: "ms/call", ...spread(bareCpu) },
  ];
}

async function rateOf(standIn: StandIn, work: () => Promise<unknown>): Promise<number> {
  await standIn.reset(0);
  await work();
  const { calls, firstAt, lastAt } = await standIn.served();
  return (calls * 1_000) / (lastAt - firstAt);
}

/** Returns the CPU seconds of its calls. */
async function bareLoop(url: string, calls: number): Promise<number> {
  const category = builtInCategories[0]!;
  const { system, user } = compilePrompt({
    item: sampleContent[0]! as never,
    category,
    content: category.content,
    candidates: CANDIDATES,
  });
  const order: BareLoopOrder = {
    url,
    key: KEY,
    calls,
    concurrency: CONCURRENCY,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
  };
  const program = join("lib", "cli", "bench", "generation", "bare-loop.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(order)]);
  return Number(stdout);
}

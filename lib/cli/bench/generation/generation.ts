import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideEnv } from "#server/env.ts";
import { KEY } from "../../../../e2e/stand-in/model-server.ts";
import { openWorkspace } from "../../open-workspace.ts";
import { type BenchFigure, type BenchReport, machine } from "../bench-report.ts";
import { FULL, QUICK } from "./generation-sizes.ts";
import { growth } from "./growth.ts";
import { paced } from "./paced.ts";
import { startStandIn } from "./stand-in-process.ts";
import { twoWorkers } from "./two-workers.ts";
import { withoutLatency } from "./without-latency.ts";

const PARTS = { paced, withoutLatency, growth, twoWorkers };

/**
 * The generation engine against a stand-in model server: worker, PostgreSQL and stand-in are processes of their own on
 * this machine, and every figure is a ratio of what was measured in this one run.
 */
export async function benchGeneration({
  quick = false,
  only,
}: {
  quick?: boolean;
  only?: string;
}): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), "pushgen-bench-"));
  const standIn = await startStandIn();
  provideEnv({
    PUSHGEN_DATA_DIR: folder,
    DATABASE_URL: "",
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: standIn.url,
    PUSHGEN_MODEL: "stand-in",
    LOG_LEVEL: "warn",
  });
  const workspace = await openWorkspace();
  try {
    const sizes = quick ? QUICK : FULL;
    const figures: BenchFigure[] = [];
    for (const [name, part] of Object.entries(PARTS)) {
      if (only === undefined || only === name) figures.push(...(await part(standIn, sizes)));
    }
    return {
      bench: "generation",
      machine: machine(),
      on: "worker, PostgreSQL and the stand-in model server are processes on this one machine; 3 candidates a task, 8 styles an item",
      figures,
    };
  } finally {
    await workspace.close();
    standIn.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

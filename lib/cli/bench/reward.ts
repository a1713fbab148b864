import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { headlinePreferences } from "#core/reward/training/headline-rows.ts";
import { BadLines } from "../reward/bad-lines.ts";
import { trainModel } from "../reward/model-file.ts";
import { readPairs } from "../reward/read-pairs.ts";
import { type BenchFigure, type BenchReport, machine } from "./bench-report.ts";
import { madeUpPairs } from "./made-up-pairs.ts";
import { spread, takeTurns } from "./measure.ts";
import { pushTexts } from "./push-texts.ts";
import { PASSES, throughput } from "./reward-throughput.ts";

const LOADS = 7;
const TRAININGS = 3;
const MADE_UP = { pairs: 5_000, seed: 1 };
const BUILTIN = join("lib", "server", "reward", "builtin");

/** The reward model that ships: how fast it scores on one core, how it loads, how long its training takes. */
export async function benchReward({ pairs }: { pairs: string[] }): Promise<BenchReport> {
  const groups = pushTexts();
  const texts = groups.reduce((sum, group) => sum + group.texts.length, 0);
  return {
    bench: "reward",
    machine: machine(),
    on: `${texts} push texts of ${groups.length} sample items, ${PASSES} passes a repeat; seconds are CPU time, so of one core`,
    figures: [...throughput(groups), ...loading(), await training(pairs)],
  };
}

function loading(): BenchFigure[] {
  const program = ["--conditions=react-server", join("lib", "cli", "bench", "load-builtin.ts")];
  const loads = Array.from({ length: LOADS }, () =>
    Number(execFileSync(process.execPath, program, { encoding: "utf8" })),
  );
  const bytes = readdirSync(BUILTIN).reduce((sum, name) => sum + statSync(join(BUILTIN, name)).size, 0);
  return [
    { what: "load of the built-in model, cold", unit: "ms", ...spread(loads) },
    { what: "files of the built-in model", unit: "bytes", ...spread([bytes]) },
  ];
}

async function training(paths: string[]): Promise<BenchFigure> {
  const isReal = paths.length > 0;
  const pairs = isReal ? await realPairs(paths) : madeUpPairs(MADE_UP.pairs, MADE_UP.seed);
  const { train } = takeTurns({ train: () => trainModel(pairs, 1) }, { warmUps: 0, repeats: TRAININGS });
  const what = `training on ${pairs.length.toLocaleString("en")} ${isReal ? "real" : "made-up"} pairs`;
  return { what, unit: "s", ...spread(train) };
}

async function realPairs(paths: string[]) {
  const { counted, clear } = await readPairs(paths, new BadLines());
  return headlinePreferences(counted, clear, new Map());
}

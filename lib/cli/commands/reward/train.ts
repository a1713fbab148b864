import { resolve } from "node:path";
import { Command } from "commander";
import { headlinePreferences } from "#core/reward/training/headline-rows.ts";
import { expectedError } from "../../expected-error.ts";
import { interruptible } from "../../interruptible.ts";
import { OutputFile } from "../../output-file.ts";
import { print, say } from "../../print.ts";
import { BadLines } from "../../reward/bad-lines.ts";
import { sha256, trainModel } from "../../reward/model-file.ts";
import { readPairs } from "../../reward/read-pairs.ts";
import { whole } from "../../whole-number.ts";
import { PAIRS_HELP, severalTimes } from "./pairs-option.ts";

interface TrainOptions {
  pairs: string[];
  out: string;
  seed: number;
  strict?: boolean;
  json?: boolean;
}

/** `pushgen reward train`: learns a model from pairs and writes its file. The same pairs and seed give the same bytes. */
export function trainCommand(): Command {
  return new Command("train")
    .description("train a reward model on preference pairs")
    .requiredOption("--pairs <file>", PAIRS_HELP, severalTimes)
    .requiredOption("--out <file>", "where to write the model")
    .option("--seed <n>", "of the order in which pairs are learned", whole(0, 999_999_999), 1)
    .option("--strict", "refuse files with bad lines")
    .option("--json", "print the summary as one JSON object")
    .action(train);
}

async function train({ pairs: paths, out, seed, strict, json }: TrainOptions): Promise<void> {
  if (paths.some((path) => resolve(path) === resolve(out)))
    throw expectedError("--out would replace a file of --pairs. Give it another name.");
  await OutputFile.check(out);
  const bad = new BadLines();
  const { counted, clear } = await readPairs(paths, bad);
  bad.refuseIf(strict);
  const pairs = headlinePreferences(counted, clear, new Map());
  say("Training …");
  const start = performance.now();
  const bytes = trainModel(pairs, seed);
  const seconds = Math.round(performance.now() - start) / 1000;
  await writeWhole(out, bytes);
  const clusters = new Set(pairs.map(({ clusterId }) => clusterId)).size;
  const summary = {
    pairs: pairs.length,
    clusters,
    badLines: bad.count,
    seed,
    bytes: bytes.length,
    sha256: sha256(bytes),
    seconds,
  };
  if (json) return print(summary);
  process.stdout.write(
    `Trained on ${pairs.length} pairs of ${clusters} stories in ${seconds} s → ${out} (${bytes.length} bytes)\n`,
  );
}

// Opened only now: training cannot be interrupted in a way that would still clear a draft away.
function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  return interruptible(async () => {
    const file = await OutputFile.open(path);
    await file.write([bytes]);
  });
}

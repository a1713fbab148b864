import { resolve } from "node:path";
import { Command } from "commander";
import { expectedError } from "../../expected-error.ts";
import { interruptible } from "../../interruptible.ts";
import { OutputFile } from "../../output-file.ts";
import { print } from "../../print.ts";
import { BadLines } from "../../reward/bad-lines.ts";
import { openModel } from "../../reward/model-file.ts";
import { ScoreFile } from "../../reward/score-file.ts";
import { MODEL_HELP } from "./model-option.ts";

interface ScoreOptions {
  model: string;
  in: string;
  out: string;
  strict?: boolean;
  json?: boolean;
}

/** `pushgen reward score`: adds `reward` and `uncertainty` to each JSON line of a file. */
export function scoreCommand(): Command {
  return new Command("score")
    .description("score the candidates of a JSON Lines file (title, body and, where known, item)")
    .requiredOption("--model <file>", MODEL_HELP)
    .requiredOption("--in <file>", "a JSON Lines file of candidates, gzip or not")
    .requiredOption("--out <file>", "where to write the same lines with reward and uncertainty")
    .option("--strict", "refuse a file with bad lines")
    .option(
      "--json",
      "print {candidates, seconds, perSecond}; they time the model alone, not reading and writing",
    )
    .action((options: ScoreOptions) => interruptible((interrupted) => score(options, interrupted)));
}

async function score(options: ScoreOptions, interrupted: AbortSignal): Promise<void> {
  if (resolve(options.in) === resolve(options.out))
    throw expectedError("--out would replace the file of --in. Give it another name.");
  const model = await openModel(options.model);
  const bad = new BadLines();
  const file = new ScoreFile(options.in, model, bad);
  const out = await OutputFile.open(options.out);
  try {
    await out.write(strictly(file.pieces(interrupted), bad, options.strict));
  } finally {
    await out.discard();
  }
  const { candidates, seconds } = file;
  const perSecond = Math.round(candidates / seconds);
  if (options.json) return print({ candidates, seconds: Math.round(seconds * 1e6) / 1e6, perSecond });
  process.stdout.write(
    `${candidates} candidates → ${options.out}; the model took ${seconds.toFixed(3)} s (${perSecond} a second), reading and writing not counted\n`,
  );
}

// Within the writing, so that a refused file takes no place.
async function* strictly(pieces: AsyncIterable<string>, bad: BadLines, isStrict?: boolean) {
  yield* pieces;
  bad.refuseIf(isStrict);
}

import { readFile, stat } from "node:fs/promises";
import { parseInput } from "#core/errors/invalid-input.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { type ExperimentInput, experimentInput } from "#core/experiments/analysis/experiment-input.ts";
import { expectedError } from "../expected-error.ts";
import { fileProblem } from "../file-problem.ts";

const MOST_BYTES = 1_000_000;

/** Reads an experiment's arms from a JSON file; throws a sentence where the file or what it holds cannot be used. */
export async function readExperiment(path: string): Promise<ExperimentInput> {
  const text = await textOf(path);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw expectedError(`Cannot use ${path}: it holds no JSON. Give one object with "arms".`);
  }
  try {
    return parseInput(experimentInput, value);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    throw expectedError(`Cannot use ${path}: ${error.message}`);
  }
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw expectedError(`Cannot use ${path}: an experiment's file is at most 1 MB.`);
    return await readFile(path, "utf8");
  } catch (error) {
    throw fileProblem(error, "read", path);
  }
}

import { readFile } from "node:fs/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { type ResultFile, resultFile } from "#core/evaluation/report/result-file.ts";
import { type NamedPrompt, namedPrompts } from "#server/services/evaluations/named-prompts.ts";
import { expectedError } from "../expected-error.ts";
import { fileProblem } from "../file-problem.ts";
import { namedKeys } from "../named-keys.ts";

/** What an evaluation may not be worse than: other versions of its styles, or a result of before. */
export type Baseline =
  | { kind: "prompts"; name: string; prompts: NamedPrompt[] }
  | { kind: "file"; name: string; result: ResultFile };

/** Reads the baseline that was named: `KEY@VERSION,…`, or else a file. Throws a sentence where it is neither. */
export async function readBaseline(
  given: string | undefined,
  prompts: readonly NamedPrompt[],
): Promise<Baseline | null> {
  if (given === undefined) return null;
  if (!/^[^/\\.]+@v?\d+(,[^/\\.]+@v?\d+)*$/.test(given.replaceAll(" ", "")))
    return { kind: "file", name: given, result: await readResult(given) };
  const baseline = await namedPrompts(COMMAND_LINE, namedKeys(given));
  const stranger = baseline.find(({ key }) => !prompts.some((one) => one.key === key));
  if (stranger)
    throw expectedError(
      `“${stranger.key}” of --fail-if-worse-than is not among --prompts, so there is nothing to compare it with.`,
    );
  return { kind: "prompts", name: given, prompts: baseline };
}

async function readResult(path: string): Promise<ResultFile> {
  const text = await readFile(path, "utf8").catch((error) => {
    throw fileProblem(error, "read", path);
  });
  try {
    return resultFile.parse(JSON.parse(text));
  } catch {
    throw expectedError(
      `${path} is neither a prompt version such as curiosity@1 nor a result of “pushgen evaluate --json”.`,
    );
  }
}

import "server-only";
import { savedTogether } from "../../../queue/saved-together.ts";
import { transaction } from "../../../repositories/transaction.ts";
import { type SavedRuns, saveResults } from "./save-results.ts";
import type { TaskResult } from "./task-result.ts";

/** Resolves when the result is committed. */
export type SaveResult = (result: TaskResult) => Promise<void>;

/** Saves results in groups, each in one transaction; `onSaved` is told, after each commit, of runs that it ended or paused. */
export function resultWriter(
  stopped: AbortSignal,
  onSaved: (runs: SavedRuns) => void = () => {},
): SaveResult {
  return savedTogether(
    async (results: TaskResult[]) => onSaved(await transaction((tx) => saveResults(tx, results))),
    stopped,
  );
}

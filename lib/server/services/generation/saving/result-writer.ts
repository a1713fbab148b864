import "server-only";
import { gathered } from "../../../queue/gathered.ts";
import { patiently } from "../../../queue/patiently.ts";
import { transaction } from "../../../repositories/transaction.ts";
import { type SavedRuns, saveResults } from "./save-results.ts";
import type { TaskResult } from "./task-result.ts";

/** Few enough that the rows are locked for milliseconds. */
const MOST_AT_ONCE = 200;
/** A commit costs the same for one task as for fifty; nobody notices five milliseconds. */
const GATHER_MS = 5;

/** Resolves when the result is committed. */
export type SaveResult = (result: TaskResult) => Promise<void>;

/**
 * Saves results in groups: the tasks that finish within a few milliseconds, or while the group before is being written,
 * share one transaction. One that cannot be saved does not take the others with it: they are then saved one by one.
 * `onSaved` is told, after each commit, of runs that it ended or paused.
 */
export function resultWriter(
  stopped: AbortSignal,
  onSaved: (runs: SavedRuns) => void = () => {},
): SaveResult {
  const save = async (results: TaskResult[]) =>
    onSaved(await patiently(() => transaction((tx) => saveResults(tx, results)), stopped));

  async function saveAll(results: TaskResult[]): Promise<(unknown | null)[]> {
    try {
      await save(results);
      return results.map(() => null);
    } catch (error) {
      if (results.length === 1) return [error];
    }
    const errors: (unknown | null)[] = [];
    for (const one of results)
      errors.push(
        await save([one]).then(
          () => null,
          (error) => error,
        ),
      );
    return errors;
  }

  const saveOne = gathered(saveAll, { most: MOST_AT_ONCE, delayMs: GATHER_MS });
  return async (result) => {
    const error = await saveOne(result);
    if (error !== null) throw error;
  };
}

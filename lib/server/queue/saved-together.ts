import "server-only";
import { gathered } from "./gathered.ts";
import { patiently } from "./patiently.ts";

/** Few enough that the rows are locked for milliseconds. */
const MOST_AT_ONCE = 200;
/** A commit costs the same for one task as for fifty; nobody notices five milliseconds. */
const GATHER_MS = 5;

/**
 * Saves results in groups: those that come within a few milliseconds, or while the group before is being written, go to
 * `save` together. One that cannot be saved does not take the others with it: they are then saved one by one. While the
 * database is away they wait for it, until `stopped`. The returned function resolves when its result is saved.
 */
export function savedTogether<T>(
  save: (results: T[]) => Promise<void>,
  stopped: AbortSignal,
): (result: T) => Promise<void> {
  const patient = (results: T[]) => patiently(() => save(results), stopped);

  async function saveAll(results: T[]): Promise<(unknown | null)[]> {
    try {
      await patient(results);
      return results.map(() => null);
    } catch (error) {
      if (results.length === 1) return [error];
    }
    const errors: (unknown | null)[] = [];
    for (const one of results)
      errors.push(
        await patient([one]).then(
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

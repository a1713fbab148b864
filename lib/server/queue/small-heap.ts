import "server-only";
import { setFlagsFromString } from "node:v8";

/** For the start of a worker's process: V8's youngest generation at most 3 × 16 MB, twice as much by itself. */
export const SMALL_HEAP_FLAGS = ["--max-semi-space-size=16"];

/**
 * Lets the heap of this process grow to one and a half times what is alive before its garbage is looked for; V8 by
 * itself waits for up to four times on a machine with much memory. A worker that makes garbage all day then takes half
 * the memory for the same CPU time (see docs/benchmarks.md).
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

import "server-only";
import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap of this process grow to one and a half times what is alive before its garbage is looked for; V8 by
 * itself waits for up to four times on a machine with much memory. A worker that makes garbage all day then takes half
 * the memory for the same CPU time (see docs/benchmarks.md).
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

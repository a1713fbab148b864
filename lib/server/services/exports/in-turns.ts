import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";

/** Messages looked at before others have their turn: some 20 ms of the six senders' bodies. */
const AT_A_TURN = 50;

/**
 * The same messages one by one, so that whoever counts a large campaign does not keep the other requests of this process
 * waiting until the end of a batch.
 */
export async function* inTurns<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  let seen = 0;
  for await (const batch of batches) {
    for (const one of batch) {
      if (++seen % AT_A_TURN === 0) await nextTurn();
      yield one;
    }
  }
}

/**
 * Where one goes from an item: the one after it in the queue; from the last (or from outside) the first other one;
 * null where there is no other.
 */
export function nextItem(queue: readonly { itemId: string }[], current: string): string | null {
  const at = queue.findIndex(({ itemId }) => itemId === current);
  return (queue[at + 1] ?? queue.find(({ itemId }) => itemId !== current))?.itemId ?? null;
}

/** The item before it in the queue, or null. */
export function previousItem(queue: readonly { itemId: string }[], current: string): string | null {
  return queue[queue.findIndex(({ itemId }) => itemId === current) - 1]?.itemId ?? null;
}

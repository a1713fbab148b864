const facts = new WeakMap<object, Map<string, unknown>>();

/**
 * What follows from an item alone, worked out once for all the texts that are checked against it: an item has a text of
 * each style. Kept as long as the item object itself is; whoever changes an item makes a new object.
 */
export function factOf<T>(item: object, name: string, make: () => T): T {
  let known = facts.get(item);
  if (!known) {
    known = new Map();
    facts.set(item, known);
  }
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

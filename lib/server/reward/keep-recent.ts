import "server-only";

// One store for the process, however many bundles hold a copy of this module.
const stores = globalThis as { pushgenRecent?: Map<string, Map<string, Promise<unknown>>> };

/**
 * Keeps the `most` values that were used last, by id: `get(id, make)` makes a value once, even when it is asked for
 * twice at the same time. What could not be made is forgotten, so that the next one tries again.
 */
export function keepRecent<T>(
  name: string,
  most: number,
): (id: string, make: () => Promise<T>) => Promise<T> {
  stores.pushgenRecent ??= new Map();
  const held = (stores.pushgenRecent.get(name) ?? new Map()) as Map<string, Promise<T>>;
  stores.pushgenRecent.set(name, held);
  return (id, make) => {
    const value = held.get(id) ?? make();
    held.delete(id);
    held.set(id, value);
    value.catch(() => held.get(id) === value && held.delete(id));
    for (const oldest of held.keys()) {
      if (held.size <= most) break;
      held.delete(oldest);
    }
    return value;
  };
}

/** What a person is told of such a text. */
export const UNSTORABLE =
  "There is a character that cannot be stored (NUL or half of a character). Remove it.";

/** The path of the first text that the database cannot hold (NUL, half of a surrogate pair) in a value, or null. */
export function unstorablePath(value: unknown): (string | number)[] | null {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed() ? [] : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const path = unstorablePath(part);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return null;
}

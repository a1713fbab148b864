/** One value that an event speaks of, by its dotted path. `null` as text stands for “was not there”. */
export interface ValueChange {
  path: string;
  kind: "added" | "removed" | "changed" | "same";
  before: string | null;
  after: string | null;
}

/** Deeper values are shown as JSON in one piece. */
const DEEPEST = 4;
/** So many values are shown; an event never holds more by intention. */
const MOST = 200;

/**
 * What an audit event changed, value by value: objects are followed into their keys, lists and plain values are
 * compared whole. Changes come first, what stayed the same after them, each in order of the path.
 */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
  const left = leaves(before);
  const right = leaves(after);
  const paths = [...new Set([...left.keys(), ...right.keys()])].sort();
  const changes = paths.map((path) => change(path, left.get(path) ?? null, right.get(path) ?? null));
  return [
    ...changes.filter((one) => one.kind !== "same"),
    ...changes.filter((one) => one.kind === "same"),
  ].slice(0, MOST);
}

function change(path: string, before: string | null, after: string | null): ValueChange {
  const kind = before === after ? "same" : before === null ? "added" : after === null ? "removed" : "changed";
  return { path, kind, before, after };
}

function leaves(value: unknown): Map<string, string> {
  const found = new Map<string, string>();
  collect(value, "", 0, found);
  return found;
}

function collect(value: unknown, path: string, depth: number, found: Map<string, string>): void {
  if (value === undefined || (value === null && path === "")) return;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const keys = isObject ? Object.keys(value) : [];
  if (!isObject || keys.length === 0 || depth >= DEEPEST) {
    found.set(path === "" ? "value" : path, typeof value === "string" ? value : JSON.stringify(value));
    return;
  }
  for (const key of keys) {
    collect((value as Record<string, unknown>)[key], path === "" ? key : `${path}.${key}`, depth + 1, found);
  }
}

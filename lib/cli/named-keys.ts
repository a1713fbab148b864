import { InvalidArgumentError } from "commander";

/** A parser of keys that are separated by commas; each counts once. */
export function namedKeys(text: string): string[] {
  const keys = text.split(",").map((key) => key.trim());
  const named = [...new Set(keys.filter(Boolean))];
  if (named.length === 0) throw new InvalidArgumentError("Name at least one, or leave the option out.");
  return named;
}

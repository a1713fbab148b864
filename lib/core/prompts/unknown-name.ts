import type { Liquid, Template } from "liquidjs";
import { ANY_FIELD, TEMPLATE_NAMES } from "./template-scope.ts";

/** What every text and list has, and what loops bring along. */
const OF_ANY_VALUE = ["size", "first", "last"];
const OF_LOOPS = ["forloop", "tablerowloop"];

export interface UnknownName {
  name: string;
  /** What there is instead. */
  known: string[];
  /** 1-based. */
  line: number;
}

/**
 * The first name in a template that nothing stands behind, such as `itme.title` or `item.titel`, or null. Variables
 * that the template makes itself are its own; what is looked up by another value (`item[name]`) is not known before.
 */
export function unknownName(engine: Liquid, template: Template[]): UnknownName | null {
  const { globals } = engine.analyzeSync(template, { partials: false });
  for (const { segments, location } of Object.values(globals).flat()) {
    const problem = wrongPart(segments);
    if (problem) return { ...problem, line: location.row };
  }
  return null;
}

function wrongPart(segments: readonly unknown[]): Omit<UnknownName, "line"> | null {
  if (OF_LOOPS.includes(String(segments[0]))) return null;
  let known: Fields = TEMPLATE_NAMES;
  for (const [at, segment] of segments.entries()) {
    if (known === ANY_FIELD || typeof segment !== "string") return null;
    if (!Object.hasOwn(known, segment)) {
      if (at > 0 && OF_ANY_VALUE.includes(segment)) return null;
      const before = segments.slice(0, at).join(".");
      const full = (name: string) => (before ? `${before}.${name}` : name);
      return { name: full(segment), known: Object.keys(known).map(full) };
    }
    known = (known as Record<string, Fields>)[segment]!;
  }
  return null;
}

type Fields = typeof ANY_FIELD | { readonly [name: string]: Fields };

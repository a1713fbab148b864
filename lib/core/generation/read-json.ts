/** What stands in for a comma that closes nothing, outside of strings. */
const TRAILING_COMMA = /,(\s*[}\]])/g;

/** `isWhole` is false where the text ends too early: of a list, its whole members are there. */
export interface FoundJson {
  value: unknown;
  isWhole: boolean;
}

/**
 * The JSON value in a text that may hold talk or a code fence around it, commas too many, or end too early; null where
 * there is none. Nothing is made up: what was cut off is left out.
 */
export function readJson(raw: string): FoundJson | null {
  const whole = tryParse(raw);
  if (whole !== undefined) return { value: whole, isWhole: true };
  const fenced = /```(?:json)?\s*([\s\S]*?)```/i.exec(raw);
  const inside = fenced && parseOrMend(fenced[1]!);
  if (inside !== undefined && inside !== null) return { value: inside, isWhole: true };
  for (const [open, close] of [
    ["{", "}"],
    ["[", "]"],
  ] as const) {
    const [start, end] = [raw.indexOf(open), raw.lastIndexOf(close)];
    if (start < 0) continue;
    const value = end > start ? parseOrMend(raw.slice(start, end + 1)) : undefined;
    if (value !== undefined) return { value, isWhole: true };
    const part = parseOrMend(closed(raw.slice(start)));
    if (part !== undefined) return { value: part, isWhole: false };
  }
  return null;
}

function parseOrMend(text: string): unknown {
  return tryParse(text) ?? tryParse(outsideStrings(text, (part) => part.replaceAll(TRAILING_COMMA, "$1")));
}

/** The text up to the last whole object in it, with what is still open closed. Empty where no object is whole. */
function closed(text: string): string {
  let inString = false;
  const open: string[] = [];
  let kept = "";
  let lastWhole = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (inString) {
      if (sign === "\\") at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{") open.push("}");
    else if (sign === "[") open.push("]");
    else if (sign === "}" || sign === "]") {
      if (open.pop() !== sign) break;
      lastWhole = at;
      kept = open.toReversed().join("");
    }
  }
  return lastWhole < 0 ? "" : text.slice(0, lastWhole + 1) + kept;
}

/** Changes the parts of a JSON text that are not inside its strings. */
function outsideStrings(text: string, change: (part: string) => string): string {
  return text
    .split(/("(?:[^"\\]|\\[\s\S])*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

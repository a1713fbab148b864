/** Keys whose values, if objects, are taken apart; what is in them is a column of its own. */
const OPENED: Record<string, (key: string) => string> = {
  reference: (key) => `reference_${key}`,
  attributes: (key) => key,
};

/** One line of JSON as columns, with the reasons why it cannot be used, if any. */
export interface JsonRow {
  raw: Record<string, string>;
  reasons: string[];
}

/**
 * One JSON object as text by column. Numbers keep the digits that they were written with, `true` and `false` become
 * words, `null` is empty, a list of such values is joined by commas. `reference: {title, body}` gives the columns
 * `reference_title` and `reference_body`; `attributes: {…}` gives one column a key. Any other object is refused:
 * nobody could say what it should look like as text.
 */
export function jsonRow(text: string): JsonRow {
  let value: unknown;
  try {
    value = JSON.parse(text, keepDigits);
  } catch {
    return {
      raw: { json: text.slice(0, 1_000) },
      reasons: [`is not valid JSON: ${text.trim().slice(0, 60)}`],
    };
  }
  if (!isObject(value)) {
    return {
      raw: { json: text.slice(0, 1_000) },
      reasons: ["is no JSON object; each line must look like {…}"],
    };
  }
  return flattened(value);
}

// An id such as 12345678901234567890 would lose its last digits as a JavaScript number.
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === "number" ? (context?.source ?? String(value)) : value;
}

function flattened(row: Record<string, unknown>): JsonRow {
  const columns = new Map<string, string>();
  const reasons: string[] = [];
  const put = (column: string, path: string, value: unknown) => {
    const text = asText(value);
    if (text === null) reasons.push(`${path}: is an object; give text, a number, true or false`);
    columns.set(column, text ?? JSON.stringify(value));
  };
  for (const [key, value] of Object.entries(row)) {
    if (!(Object.hasOwn(OPENED, key) && isObject(value))) put(key, key, value);
  }
  for (const [key, name] of Object.entries(OPENED)) {
    const inner = row[key];
    if (!isObject(inner)) continue;
    for (const [innerKey, value] of Object.entries(inner)) {
      const path = `${key}.${innerKey}`;
      put(columns.has(name(innerKey)) ? path : name(innerKey), path, value);
    }
  }
  return { raw: Object.fromEntries(columns), reasons };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") {
    if (!Array.isArray(value) || value.some((part) => typeof part === "object" && part !== null)) return null;
    return value.map((part) => asText(part)).join(", ");
  }
  return String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

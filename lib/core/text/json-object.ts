/** The object of a line of JSON, or why the line holds none. */
export type JsonObject = { ok: true; object: object } | { ok: false; reason: string };

/** Reads a line that must be one JSON object, such as `looksLike`. Never throws. */
export function readJsonObject(line: string, looksLike = "{…}"): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, reason: "is not valid JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, reason: `is no JSON object; each line must look like ${looksLike}` };
  return { ok: true, object: value };
}

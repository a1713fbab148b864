/** The JSON value in a text that may hold talk or a code fence around it; undefined where there is none. */
export function readJson(raw: string): unknown {
  const whole = tryParse(raw);
  if (whole !== undefined) return whole;
  const fenced = /```(?:json)?\s*([\s\S]*?)```/i.exec(raw);
  const inside = fenced && tryParse(fenced[1]!);
  if (inside !== undefined && inside !== null) return inside;
  for (const [open, close] of [
    ["{", "}"],
    ["[", "]"],
  ] as const) {
    const [start, end] = [raw.indexOf(open), raw.lastIndexOf(close)];
    const value = start >= 0 && end > start ? tryParse(raw.slice(start, end + 1)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The delimiters that are looked for, the likeliest first. */
export const CSV_DELIMITERS = [",", ";", "\t"] as const;
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

const QUOTE = 34;

/**
 * The delimiter of a CSV file, from the bytes of its first record: the one that stands most often outside quotes.
 * A file with one column has none; a comma does no harm there.
 */
export function sniffDelimiter(head: Uint8Array): CsvDelimiter {
  const counts = new Map<number, number>();
  let quoted = false;
  for (const byte of head) {
    if (byte === QUOTE) quoted = !quoted;
    if (quoted) continue;
    if (byte === 10 || byte === 13) break;
    counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  const count = (delimiter: string) => counts.get(delimiter.charCodeAt(0)) ?? 0;
  return CSV_DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** True once the head holds a whole first line, so that sniffing sees all of it. */
export function hasFirstLine(head: Uint8Array): boolean {
  let quoted = false;
  for (const byte of head) {
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && (byte === 10 || byte === 13)) return true;
  }
  return false;
}

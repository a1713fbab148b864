import type { ByteRecord } from "./byte-record.ts";
import { sizeInWords } from "./import-limits.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of a record. Where it cannot be read whole, `reason` says so and `text` is the best that can be shown. */
export interface DecodedRecord {
  text: string;
  reason: string | null;
}

/** Bytes to text. `recordBytes` beyond `rowBytes` and bytes that are no UTF-8 are reasons, never errors. */
export function decodeRecord(record: ByteRecord, rowBytes: number): DecodedRecord {
  if (record.size > rowBytes) {
    const reason = `this row is ${sizeInWords(record.size)} large, and ${sizeInWords(rowBytes)} is the most; perhaps a quote (") lacks its partner`;
    return { text: lenient.decode(record.bytes.subarray(0, 1_000)), reason };
  }
  try {
    return { text: strict.decode(record.bytes), reason: null };
  } catch {
    const text = lenient.decode(record.bytes);
    return { text, reason: `is not valid UTF-8 near “${aroundDamage(text)}”; save the file as UTF-8` };
  }
}

function aroundDamage(text: string): string {
  const at = text.indexOf("\uFFFD");
  return text.slice(Math.max(0, at - 12), at + 8).trim();
}

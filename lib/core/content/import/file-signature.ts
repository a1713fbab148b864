import { ImportFileError } from "./import-file-error.ts";

const SIGNATURES: { bytes: number[]; message: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    message:
      "This is a spreadsheet workbook or a zip archive. Save the sheet as “CSV UTF-8” and import that file.",
  },
  { bytes: [0x1f, 0x8b], message: "The file is compressed (gzip). Unpack it and import what is inside." },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: "This is a PDF. Import a CSV or JSON Lines file." },
];

const UTF_16 =
  "The file is UTF-16 text. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”) and import it again.";

/**
 * Refuses by their first bytes files that are no UTF-8 text, with advice for each kind.
 * @throws ImportFileError
 */
export function refuseOtherEncodings(head: Uint8Array): void {
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (known) throw new ImportFileError(known.message);
  if (hasUtf16Mark(head) || looksLikeUtf16(head)) throw new ImportFileError(UTF_16);
}

function hasUtf16Mark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

// Western text in UTF-16 without a mark has a NUL in every other byte, always on the same side.
function looksLikeUtf16(head: Uint8Array): boolean {
  const length = Math.min(head.length, 512);
  if (length < 4) return false;
  const nuls = [0, 0];
  for (let at = 0; at < length; at++) if (head[at] === 0) nuls[at % 2]! += 1;
  const [fewer, more] = nuls.sort((a, b) => a - b) as [number, number];
  return more > length * 0.3 && fewer < length * 0.05;
}

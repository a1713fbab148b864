import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsvRows } from "../content/import/read-csv.ts";
import { exportCsvHeader, exportCsvRow } from "./export-csv.ts";
import { EXPORT_COLUMNS, type ExportMessage } from "./export-message.ts";

// What PostgreSQL can hold: no NUL, no half of a surrogate pair. Blank rows do not occur: the ids are never empty.
const text = fc.string({
  unit: fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
    "'",
    '"',
    ",",
    ";",
    " ",
    "a",
    "字",
    "🎉",
  ),
  maxLength: 12,
});
const message = fc.record<ExportMessage>({
  externalId: text,
  title: text,
  body: text,
  url: fc.option(fc.constant("https://example.com/?a=1")),
  imageUrl: fc.constant(null),
  language: fc.constant("en"),
  categoryKey: fc.option(fc.constant("urgency")),
  candidateId: fc.option(fc.uuid()),
  messageId: fc.uuid(),
});

test("our own import reads a CSV export back as it was, guards taken off, whatever the texts begin with", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 6 }), async (messages) => {
      const lines = messages.map((one) => exportCsvRow(one));
      const file = new TextEncoder().encode(exportCsvHeader() + lines.join(""));
      const rows: Record<string, string>[] = [];
      for await (const read of readCsvRows(
        (async function* () {
          yield file;
        })(),
      )) {
        expect(read.ok).toBe(true);
        rows.push(read.raw);
      }
      const expected = messages.map((one) =>
        Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, one[column] ?? ""])),
      );
      expect(rows).toEqual(expected);
    }),
  );
});

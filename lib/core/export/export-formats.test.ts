import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportCsvHeader, exportCsvRow } from "./export-csv.ts";
import { exportJsonLine } from "./export-json-lines.ts";
import type { ExportMessage } from "./export-message.ts";

const message: ExportMessage = {
  externalId: "boots-7",
  title: '-50 % on "Fell" boots',
  body: "Two lines,\none offer",
  url: "https://example.com/boots",
  imageUrl: null,
  language: "en",
  categoryKey: null,
  candidateId: "c1",
  messageId: "m1",
};

const anyText = fc.string({ unit: "binary" });
const anyMessage = fc.record<ExportMessage>({
  externalId: anyText,
  title: anyText,
  body: anyText,
  url: fc.option(anyText),
  imageUrl: fc.option(anyText),
  language: anyText,
  categoryKey: fc.option(anyText),
  candidateId: fc.option(anyText),
  messageId: anyText,
});

describe("the CSV export", () => {
  test("starts with a byte order mark and the quoted columns", () => {
    expect(exportCsvHeader()).toBe(
      '\uFEFF"externalId","title","body","url","imageUrl","language","categoryKey","candidateId","messageId"\r\n',
    );
  });

  test("quotes every cell, doubles quotes, guards formulas and ends the line with CRLF", () => {
    expect(exportCsvRow(message)).toBe(
      '"boots-7","\'-50 % on ""Fell"" boots","Two lines,\none offer","https://example.com/boots","","en","","c1","m1"\r\n',
    );
  });
});

describe("the JSON Lines export", () => {
  test("gives every message back unchanged, on exactly one line", () => {
    fc.assert(
      fc.property(anyMessage, (sent) => {
        const line = exportJsonLine(sent);
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(JSON.parse(line)).toEqual(sent);
      }),
    );
  });

  test("does not depend on the order in which a message was put together", () => {
    const reversed = Object.fromEntries(Object.entries(message).reverse()) as unknown as ExportMessage;
    expect(exportJsonLine(reversed)).toBe(exportJsonLine(message));
    expect(exportCsvRow(reversed)).toBe(exportCsvRow(message));
  });
});

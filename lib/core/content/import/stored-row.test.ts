import fc from "fast-check";
import { expect, test } from "vitest";
import { fromStoredRow, toStoredRow } from "./stored-row.ts";

test("a good row comes back as it was", () => {
  const row = { ok: true as const, line: 3, raw: { title: "Rain", body: "" } };
  expect(fromStoredRow(3, toStoredRow(row))).toEqual(row);
});

test("a row with a NUL is kept, and says why it can never go in", () => {
  const stored = toStoredRow({ ok: true, line: 3, raw: { title: "Ra\0in" } });
  expect(stored.cells).toEqual({ title: "Ra␀in" });
  expect(fromStoredRow(3, stored)).toMatchObject({
    ok: false,
    reasons: ["title: holds a NUL character; remove it"],
  });
});

test("a row that could not be read keeps its reasons", () => {
  const row = { ok: false as const, line: 9, raw: { json: "{" }, reasons: ["is not valid JSON", "is short"] };
  expect(fromStoredRow(9, toStoredRow(row))).toMatchObject({
    ok: false,
    reasons: ["is not valid JSON; is short"],
  });
});

test("whatever the row, what is kept holds neither NUL nor half characters", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(fc.dictionary(text, text), (raw) => {
      const stored = JSON.stringify(toStoredRow({ ok: true, line: 1, raw }));
      expect(stored).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }),
  );
});

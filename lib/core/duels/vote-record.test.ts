import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { undoGuard } from "../export/spreadsheet-guard.ts";
import { VOTE_FORMATS, type VoteRecord } from "./vote-record.ts";

const record: VoteRecord = {
  voteId: "v",
  at: "2026-03-01T10:00:00.000Z",
  voterId: "u",
  voter: '=HYPERLINK("x")',
  choice: "left",
  undoesVoteId: null,
  undone: false,
  milliseconds: 0,
  pairId: "p",
  itemId: "i",
  externalId: "item-1",
  language: "en",
  leftId: "l",
  leftTitle: "-50 % on boots",
  leftBody: 'He said "now",\nthen left',
  leftStyle: null,
  rightId: "r",
  rightTitle: "",
  rightBody: "春の新作",
  rightStyle: "story",
};

test("a CSV opens in a spreadsheet without running, and reads back as it was", () => {
  const { header, row } = VOTE_FORMATS.csv;
  const line = row(record);
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  const [read] = parse(header() + line, { bom: true, columns: true }) as Record<string, string>[];
  for (const [column, value] of Object.entries(record))
    expect(undoGuard(read![column]!)).toBe(String(value ?? ""));
  expect(Object.keys(read!)).toEqual(Object.keys(record));
});

test("JSON Lines are lossless", () => {
  const line = VOTE_FORMATS.jsonl.row(record);
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line)).toEqual(record);
});

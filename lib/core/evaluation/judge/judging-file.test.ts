import { expect, test } from "vitest";
import { type JudgedPairRecord, judgingFileHeader, judgingFileLine } from "./judging-file.ts";

const of = { judgingId: "j", judgedBy: "gpt", baseline: "Old", challenger: "New" };
const pair: JudgedPairRecord = {
  pairId: "p",
  externalId: "n-1",
  language: "en",
  style: "plain",
  status: "succeeded",
  errorKind: null,
  baselineFirst: "second",
  challengerFirst: "first",
  baselineFirstReason: "Shorter",
  challengerFirstReason: "=1+1",
  baselineTitle: "A",
  baselineBody: "B",
  challengerTitle: "C",
  challengerBody: "D",
  promptTokens: 9,
  completionTokens: 2,
};
const cells = (line: string) => line.trimEnd().slice(1, -1).split('","');

test("a line has a cell for each column, both orders raw, the winner, and nothing that a spreadsheet would run", () => {
  const names = cells(judgingFileHeader().replace("\uFEFF", ""));
  const line = cells(judgingFileLine(of, pair));
  expect(line).toHaveLength(names.length);
  expect(line[names.indexOf("winner")]).toBe("challenger");
  expect(line[names.indexOf("baselineFirst")]).toBe("second");
  expect(line[names.indexOf("challengerFirstReason")]).not.toMatch(/^=/);
});
test("a pair that failed has no winner", () => {
  const failed = { ...pair, status: "failed", baselineFirst: null, challengerFirst: null };
  const names = cells(judgingFileHeader().replace("\uFEFF", ""));
  expect(cells(judgingFileLine(of, failed))[names.indexOf("winner")]).toBe("");
});

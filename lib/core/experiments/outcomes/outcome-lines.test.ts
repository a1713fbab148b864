import { expect, test } from "vitest";
import { csvOutcomes, jsonOutcome } from "./outcome-lines.ts";

const HEAD = "experiment,arm,day,delivered,clicked,opted_out,item";
const cells = {
  experiment: "spring",
  arm: "human",
  day: "2026-03-31",
  delivered: "100",
  clicked: "3",
  optedOut: "0",
  item: "item-1",
};
const read = (head: string, line: string) => {
  const reader = csvOutcomes(head);
  return typeof reader === "string" ? reader : reader(line);
};

test("columns are found by their names, in any order and with other delimiters", () => {
  expect(read(HEAD, "spring,human,2026-03-31,100,3,0,item-1")).toEqual(cells);
  expect(read("Date;Variant;Clicks;Sent;Test", "2026-03-31;human;3;100;spring")).toEqual({
    ...cells,
    optedOut: null,
    item: null,
  });
  expect(read(HEAD, '"spring","human","2026-03-31","100","3","0","item-1"')).toEqual(cells);
  expect(read(HEAD, ' spring ,"hu""man, a",2026-03-31,100,3,0,item-1')).toEqual({
    ...cells,
    arm: 'hu"man, a',
  });
});

test("a first line that lacks a column or has it twice is refused with a sentence", () => {
  expect(read("arm,day,delivered", "")).toMatch(/no column for experiment, clicked/);
  expect(read(`${HEAD},date`, "")).toMatch(/Two columns hold day: day and date/);
});

test("a line of another width or with a broken quote says so", () => {
  expect(read(HEAD, "spring,human")).toBe("has 2 cells, but the first line names 7 columns");
  expect(read(HEAD, '"spring"x,human,2026-03-31,100,3,0,')).toMatch(/text after a closing quote/);
});

test("JSON Lines hold the same figures as numbers or texts", () => {
  expect(jsonOutcome(JSON.stringify({ ...cells, delivered: 100, clicked: 3, optedOut: 0 }))).toEqual(cells);
  expect(jsonOutcome("{oops")).toBe("is no JSON");
  expect(jsonOutcome("[1]")).toBe("is no JSON object");
  expect(jsonOutcome("{}")).toMatch(/lacks a figure/);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chineseNumbers } from "./chinese-numerals.ts";
import { numbersIn } from "./numbers-in.ts";
import { partsIn } from "./part-words.ts";
import { spelledNumbers } from "./spelled-numbers.ts";

describe("digits", () => {
  test.each([
    ["1,200", [1200, 1.2], null],
    ["1.2k riders", [1200], null],
    ["1.2 million", [1_200_000], null],
    ["1 200 000", [1_200_000], null],
    ["3,5 millones", [3_500_000], null],
    ["12万人", [120_000], null],
    ["３０％", [30], "percent"],
    ["50 per cent", [50], "percent"],
    ["€1,50", [1.5], "EUR"],
    ["72 £", [72], "GBP"],
    ["1.5-billion-dollar", [1_500_000_000], "USD"],
    ["1.500 millones de euros", [1_500_000_000, 1_500_000], "EUR"],
    ["1,5 mil millones de euros", [1_500_000_000], "EUR"],
    ["USD 1.5bn", [1_500_000_000], "USD"],
    ["7:30", [450, 1170], "clock"],
    ["19:30", [1170], "clock"],
    ["7 am", [420], "clock"],
    ["7 p. m.", [1140], "clock"],
    ["12 am", [0], "clock"],
    ["21st", [21], null],
  ])("%s", (text, values, unit) => expect(numbersIn(text)[0]).toMatchObject({ values, unit }));
  test("idioms count nothing", () => expect(numbersIn("Open 24/7, a 9-to-5 no more")).toEqual([]));
});

describe("words", () => {
  test.each([
    ["en", "twenty-one", 21],
    ["en", "two hundred and fifty", 250],
    ["en", "three thousand", 3_000],
    ["en", "a million", 1_000_000],
    ["es", "treinta y dos", 32],
    ["es", "doce", 12],
    ["es", "novecientas veintiuna", 921],
    ["es", "mil quinientos millones", 1_500_000_000],
    ["en", "two million three thousand", 2_003_000],
    ["fr", "deux cent", 200],
    ["de", "zwölf", 12],
  ])("%s: %s", (language, text, value) => expect(spelledNumbers(text, language)[0]?.values).toEqual([value]));
  test("two numbers side by side stay two", () =>
    expect(spelledNumbers("five six", "en").map(({ values }) => values)).toEqual([[5], [6]]));
  test("a scale after digits is no number of its own", () =>
    expect(spelledNumbers("1.2 million", "en")).toEqual([]));
  test("a word is read in its language alone", () => {
    expect(spelledNumbers("once", "en")).toEqual([]);
    expect(spelledNumbers("once", "es")[0]?.values).toEqual([11]);
    expect(spelledNumbers("twelve", "constructor")).toEqual([]);
  });
});

describe("Chinese numerals", () => {
  test.each([
    ["十二年", 12, null],
    ["三百五十", 350, null],
    ["两千", 2_000, null],
    ["一亿二千万", 120_000_000, null],
    ["三万亿", 3e12, null],
    ["二〇二六年", 2026, null],
    ["百分之三十", 30, "percent"],
    ["三成", 30, "percent"],
    ["七成五", 75, "percent"],
  ])("%s", (text, value, unit) => expect(chineseNumbers(text)[0]).toMatchObject({ values: [value], unit }));
  test("idioms count nothing", () => expect(chineseNumbers("万一十分四川")).toEqual([]));
});

test("parts and multiples", () => {
  expect(partsIn("Half of them, 一半").map(({ match }) => match)).toEqual(["Half of", "一半"]);
  expect(partsIn("It is half-time")).toEqual([]);
});

test("whatever the text, every number lies where it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123.,: %k百分之三万十 twoéhalf of") }), (text) => {
      for (const one of [
        ...numbersIn(text),
        ...chineseNumbers(text),
        ...spelledNumbers(text, "en"),
        ...partsIn(text),
      ]) {
        expect(text.slice(one.start, one.end)).toBe(one.match);
        for (const value of one.values) expect(value).not.toBeNaN();
      }
    }),
  );
});

import { chineseNumbers } from "./chinese-numerals.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { type NumberInText, numbersIn } from "./numbers-in.ts";
import { spelledNumbers } from "./spelled-numbers.ts";

/** What stands between the two numbers of a share: “3 in 4”, “three out of four”, “tres de cada cuatro”. */
const BETWEEN = /^\s(?:in|in every|out of|out of every|of every|de cada|sur|von|in ogni|em cada|su)\s$/iu;

/**
 * Shares that a text names by two whole numbers, as percent: “3 in 4” and “四分之三” are 75 %. They bear out a percentage;
 * rounded to whole percent and to one digit after the point, as people write them.
 */
export function sharesIn(text: string): NumberInText[] {
  const numbers = [
    ...numbersIn(text),
    ...Object.keys(NUMBER_WORDS).flatMap((language) => spelledNumbers(text, language)),
  ].filter(({ unit, values }) => unit === null && values.length === 1);
  const byStart = new Map(numbers.map((one) => [one.start, one]));
  const western = numbers.flatMap((part) => {
    const between = text.slice(part.end, part.end + 16).match(/^\s(?:\p{L}+\s){1,3}/u)?.[0] ?? "";
    const whole = [...prefixes(between)].map((joint) => byStart.get(part.end + joint.length)).find(Boolean);
    return whole ? share(part, whole, text) : [];
  });
  const inChinese = chineseNumbers(text);
  const chinese = inChinese.flatMap((whole, index) => {
    const part = inChinese[index + 1];
    return part && text.slice(whole.end, part.start) === "分之" ? share(part, whole, text) : [];
  });
  return [...western, ...chinese];
}

function* prefixes(between: string): Generator<string> {
  for (let end = 1; end <= between.length; end++)
    if (BETWEEN.test(between.slice(0, end))) yield between.slice(0, end);
}

function share(part: NumberInText, whole: NumberInText, text: string): NumberInText[] {
  const percent = (part.values[0]! / whole.values[0]!) * 100;
  if (!(percent > 0 && percent <= 100)) return [];
  const [start, end] = [Math.min(part.start, whole.start), Math.max(part.end, whole.end)];
  const values = [...new Set([Math.round(percent), Math.round(percent * 10) / 10])];
  return [{ match: text.slice(start, end), start, end, values, unit: "percent", spelled: part.spelled }];
}

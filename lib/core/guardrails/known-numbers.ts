import { asciiDigits } from "../text/ascii-digits.ts";
import { chineseNumbers } from "./chinese-numerals.ts";
import { NUMBER_WORDS, OTHER_NUMBER_WORDS } from "./number-words.ts";
import { meanings, type NumberInText, numbersIn, timesOfDay } from "./numbers-in.ts";
import { partsIn } from "./part-words.ts";
import { sharesIn } from "./shares-in.ts";
import { spelledNumbers } from "./spelled-numbers.ts";

export interface KnownNumber {
  value: number;
  /**
   * As in a text; `any` where the item does not say what it counts, as in an attribute; `bare` for the digits of “9 am” or
   * “1.5 million”, which bear out a 9 or a 1.5 and no 9 pm or $1.5.
   */
  unit: string | null;
}

/** Every number that an item names: `text` in digits or words of any known language, `attributes` as bare values. */
export function knownNumbers(text: string, attributes: string): KnownNumber[] {
  const known: KnownNumber[] = [{ value: 1, unit: null }];
  const inDigits = numbersIn(text);
  for (const number of [...inDigits, ...chineseNumbers(text), ...partsIn(text), ...sharesIn(text)])
    push(known, number);
  for (const language of Object.keys(NUMBER_WORDS))
    for (const number of spelledNumbers(text, language)) push(known, number);
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const value = OTHER_NUMBER_WORDS.get(word);
    if (value !== undefined) known.push({ value, unit: null });
  }
  for (const [sign] of text.matchAll(/[一二两三四五六七八九十]/gu))
    for (const { values } of chineseNumbers(sign)) known.push({ value: values[0]!, unit: null });
  for (const number of numbersIn(attributes))
    for (const value of number.values) known.push({ value, unit: number.unit ?? "any" });
  // “19:30” names 19 and 30; “£54” names no bare 54.
  for (const { unit, rest } of [withoutCounted(text, inDigits), ...onlyScaled(text, inDigits)])
    for (const [digits] of rest.matchAll(/\d+(?:[.,]\d+)*/g))
      for (const value of meanings(digits)) known.push({ value, unit });
  return [...new Map(known.map((one) => [`${one.unit} ${one.value}`, one])).values()];
}

const HALF_OF_DAY = /^\s?[ap]\.?\s?m\b/i;

/** Whether the digits of a number say less than the number does: “9 am”, “1.5 million”. */
function saysMore(text: string, { match, end }: NumberInText): boolean {
  return /\d[\s-]?\p{L}/u.test(match) || HALF_OF_DAY.test(text.slice(end, end + 5));
}

/** The text in ASCII digits, without the numbers that say what they count, times apart. */
function withoutCounted(text: string, numbers: readonly NumberInText[]): { unit: null; rest: string } {
  let rest = "";
  let end = 0;
  const plain = asciiDigits(text);
  for (const number of numbers) {
    if ((number.unit === null || number.unit === "clock") && !saysMore(plain, number)) continue;
    rest += `${plain.slice(end, number.start)}·`;
    end = number.end;
  }
  return { unit: null, rest: rest + plain.slice(end) };
}

function onlyScaled(text: string, numbers: readonly NumberInText[]): { unit: "bare"; rest: string }[] {
  const plain = asciiDigits(text);
  return numbers
    .filter((number) => (number.unit === null || number.unit === "clock") && saysMore(plain, number))
    .map(({ start, end }) => ({ unit: "bare", rest: plain.slice(start, end) }));
}

function push(known: KnownNumber[], { values, unit }: NumberInText): void {
  for (const value of values) {
    known.push({ value, unit });
    // A price of 7.30 may be a time, and the other way round.
    if (unit === null && value < 25) {
      const minutes = Math.round((value % 1) * 100);
      if (minutes > 59) continue;
      for (const time of timesOfDay(Math.floor(value), minutes)) known.push({ value: time, unit: "clock" });
    }
  }
}

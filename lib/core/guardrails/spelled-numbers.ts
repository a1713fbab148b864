import { NUMBER_WORDS } from "./number-words.ts";
import type { NumberInText } from "./numbers-in.ts";

/** Any number word of a language as a whole word: quicker than to look every word of a text up. */
const NUMBER_WORD: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(NUMBER_WORDS).map(([language, words]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${[...words.keys()].join("|")})(?!\\p{L})`, "giu"),
  ]),
);
/** What may stand between two words of one number. */
const JOINT = /^(?:[\s-]|\s(?:and|y|et|und|e)\s)$/u;

/** The numbers that a text spells out in a language (a primary tag); none where the language's words are not known. */
export function spelledNumbers(text: string, language: string): NumberInText[] {
  const words = Object.hasOwn(NUMBER_WORDS, language) ? NUMBER_WORDS[language]! : null;
  if (!words) return [];
  const numbers: NumberInText[] = [];
  let open: Open | null = null;
  for (const { 0: word, index: start } of text.matchAll(NUMBER_WORD[language]!)) {
    const value = words.get(word.toLowerCase());
    if (value === undefined) continue;
    const end = start + word.length;
    if (open && JOINT.test(text.slice(open.end, start)) && fits(open, value)) {
      add(open, value);
      open.end = end;
    } else {
      if (open) numbers.push(closed(text, open));
      // “1.2 million” is a number in digits.
      const afterDigit: boolean = /\d\s?$/.test(text.slice(Math.max(0, start - 3), start));
      open = afterDigit ? null : { start, end, total: 0, current: 0 };
      if (open) add(open, value);
    }
  }
  if (open) numbers.push(closed(text, open));
  return numbers;
}

interface Open {
  start: number;
  end: number;
  /** What is complete up to the last thousand or million, and what is being counted since. */
  total: number;
  current: number;
}

/** “Twenty-one” is one number; “five six” is two. */
function fits({ current }: Open, value: number): boolean {
  if (value >= 100 && value % 100 === 0) return true;
  const open = value < 10 ? 10 : 100;
  return current % open === 0 && (current === 0 || current >= open);
}

function add(open: Open, value: number): void {
  if (value >= 1000) {
    // “Mil quinientos millones” multiplies all that stands before it; “two million three thousand” adds.
    if (open.total > 0 && open.total < value) open.total = (open.total + open.current) * value;
    else open.total += (open.current || 1) * value;
    open.current = 0;
  } else if (value === 100) open.current = (open.current || 1) * 100;
  else open.current += value;
}

function closed(text: string, { start, end, total, current }: Open): NumberInText {
  return {
    match: text.slice(start, end),
    start,
    end,
    values: [total + current],
    unit: unitAfter(text, end),
    spelled: true,
  };
}

function unitAfter(text: string, end: number): NumberInText["unit"] {
  return /^\s(?:percent|per cent|por ciento|pour cent|prozent|por cento)(?!\p{L})/iu.test(
    text.slice(end, end + 14),
  )
    ? "percent"
    : null;
}

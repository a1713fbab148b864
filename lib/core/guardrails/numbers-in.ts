import { NUMBER_WORDS } from "./number-words.ts";

export interface NumberInText {
  /** As it stands in the text. */
  match: string;
  start: number;
  end: number;
  /** What it may mean: “1.200” is 1.2 or 1200, by country. */
  values: number[];
}

const DIGITS =
  /\d+(?:[.,:'’]\d+)*(?:\s?(k|m|bn|b|mil|million|billion|thousand|millones|千|万|亿))?(?![\p{L}\p{N}])|\d+(?:[.,:]\d+)*(千|万|亿)?/giu;
const SCALE: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  million: 1e6,
  millones: 1e6,
  亿: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** The numbers that stand in a text in digits, with their place. */
export function numbersIn(text: string): NumberInText[] {
  return Array.from(text.matchAll(DIGITS), (found) => {
    const scale = SCALE[(found[1] ?? found[2] ?? "").toLowerCase()] ?? 1;
    const digits = found[0].match(/\d+(?:[.,:'’]\d+)*/)![0];
    return {
      match: found[0],
      start: found.index,
      end: found.index + found[0].length,
      values: meanings(digits).map((value) => value * scale),
    };
  });
}

/** Every value that a text names, in digits or in words. Full-width digits count as digits. */
export function valuesIn(text: string): Set<number> {
  const plain = text.normalize("NFKC");
  const values = new Set(numbersIn(plain).flatMap((one) => one.values));
  // “1.5 million” names 1.5 as well, and “20-year-old” names 20.
  for (const [digits] of plain.matchAll(/\d+(?:[.,]\d+)*/g))
    for (const value of meanings(digits)) values.add(value);
  for (const word of plain.toLowerCase().match(/[\p{Script=Han}]|\p{L}+/gu) ?? []) {
    const value = NUMBER_WORDS.get(word);
    if (value !== undefined) values.add(value);
  }
  return values;
}

function meanings(digits: string): number[] {
  if (/[:'’]/.test(digits)) return digits.split(/[:'’.,]/).map(Number);
  const grouped = Number(digits.replaceAll(/[.,]/g, ""));
  const decimal = Number(digits.replaceAll(",", "."));
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
    ? [grouped, decimal]
    : [Number.isNaN(decimal) ? grouped : decimal];
}

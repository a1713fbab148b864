import { asciiDigits } from "../text/ascii-digits.ts";

export interface NumberInText {
  /** As it stands in the text. */
  match: string;
  start: number;
  end: number;
  /** What it may mean: “1.200” is 1.2 or 1200, by country. */
  values: number[];
  /** What it counts, where the text says so: `percent`, a currency as a code, `clock` (minutes since midnight or noon). */
  unit: string | null;
  /** In words rather than in digits. */
  spelled: boolean;
}

const DIGITS = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,:'’]\d+)*/g;
/** Idioms that count nothing. */
const IDIOM = /24\/7|50\/50|9[- ]to[- ]5|(?<!\d)101(?!\d)/gi;
const SCALE_WORD =
  /^\s?(k|mil|thousand|mn?|million|millones|millionen|millions|milhões|milioni|mio|bn?|billion|billones|milliarden|mrd)(?![\p{L}\p{N}]|\.\p{L})/iu;
const HAN_SCALE = /^\s?([千万萬亿億])/u;
const PERCENT = /^\s?(?:%|per\s?cent\b|pct\b|por ciento|por cento|per cento|pour cent|prozent)/iu;
const HOUR = /^\s?(?:([ap])\.?m\b|uhr\b|h\b|点|點)/iu;
const AFTER: [RegExp, string][] = [
  [/^\s?(?:€|euros?\b|eur\b|欧元)/iu, "EUR"],
  [/^\s?(?:£|pounds?\b|gbp\b|英镑)/iu, "GBP"],
  [/^\s?(?:\$|dollars?\b|usd\b|美元)/iu, "USD"],
  [/^\s?(?:¥|元|块|yuan\b|cny\b)/iu, "CNY"],
];
const BEFORE: [RegExp, string][] = [
  [/€\s?$/u, "EUR"],
  [/£\s?$/u, "GBP"],
  [/\$\s?$/u, "USD"],
  [/[¥￥]\s?$/u, "CNY"],
];

/** The numbers that stand in a text in digits, with their place. */
export function numbersIn(text: string): NumberInText[] {
  const plain = asciiDigits(text).replaceAll(IDIOM, (idiom) => "·".repeat(idiom.length));
  return Array.from(plain.matchAll(DIGITS), (found): NumberInText => {
    const digits = found[0];
    const digitsEnd = found.index + digits.length;
    const after = plain.slice(digitsEnd, digitsEnd + 16);
    const before = plain.slice(Math.max(0, found.index - 2), found.index);
    const scaled = SCALE_WORD.exec(after) ?? HAN_SCALE.exec(after);
    const scale = scaled ? scaleOf(scaled[1]!.toLowerCase()) : 1;
    const end = digitsEnd + (scaled?.[0].length ?? 0);
    const rest = plain.slice(end, end + 16);
    const clock = scaled ? null : clockOf(digits, after);
    return {
      match: text.slice(found.index, end),
      start: found.index,
      end,
      values: clock ?? meanings(digits).map((value) => value * scale),
      unit: clock ? "clock" : unitOf(before, rest),
      spelled: false,
    };
  });
}

/** What digits with separators may mean: “1.200” is 1.2 or 1200, by country; “5:1” is both of its parts. */
export function meanings(digits: string): number[] {
  if (/^\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+$/.test(digits)) return [Number(digits.replaceAll(/\D/g, ""))];
  if (/[:'’]/.test(digits)) return digits.split(/[:'’.,]/).map(Number);
  const grouped = Number(digits.replaceAll(/[.,]/g, ""));
  const decimal = Number(digits.replaceAll(",", "."));
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number.isNaN(decimal) ? [grouped] : [grouped, decimal];
  return [Number.isNaN(decimal) ? grouped : decimal];
}

function scaleOf(word: string): number {
  if (/^(?:k|mil|thousand|千)$/.test(word)) return 1e3;
  if (/^[万萬]$/.test(word)) return 1e4;
  if (/^[亿億]$/.test(word)) return 1e8;
  if (word === "billones") return 1e12;
  return /^(?:b|milliarden|mrd)/.test(word) ? 1e9 : 1e6;
}

/** Minutes on the face of a clock of twelve hours, so that “7:30 pm” and “19.30” are the same; or null. */
function clockOf(digits: string, after: string): number[] | null {
  const hour = HOUR.test(after);
  const time = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(digits);
  if (!time || (!hour && !digits.includes(":"))) return null;
  const [hours, minutes] = [Number(time[1]), Number(time[2] ?? 0)];
  return hours < 25 && minutes < 60 ? [(hours % 12) * 60 + minutes] : null;
}

function unitOf(before: string, after: string): string | null {
  if (PERCENT.test(after)) return "percent";
  const money = BEFORE.find(([sign]) => sign.test(before)) ?? AFTER.find(([sign]) => sign.test(after));
  return money?.[1] ?? null;
}

import { asciiDigits } from "../text/ascii-digits.ts";

export interface NumberInText {
  /** As it stands in the text. */
  match: string;
  start: number;
  end: number;
  /** What it may mean: “1.200” is 1.2 or 1200, by country. */
  values: number[];
  /**
   * What it counts, where the text says so: `percent`, a currency as a code, `clock` (minutes since midnight; both halves
   * of the day where the text does not tell them apart).
   */
  unit: string | null;
  /** In words rather than in digits. */
  spelled: boolean;
}

const DIGITS = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,:'’]\d+)*/g;
/** Idioms that count nothing. */
const IDIOM = /24\/7|50\/50|9[- ]to[- ]5|(?<!\d)101(?!\d)/gi;
const SCALE_WORD =
  /^[\s-]?(k|mil millones|mil milhões|mil|thousand|mn?|million|millones|millionen|millions|milhões|milioni|mio|bn?|billion|billones|milliarden|mrd)(?![\p{L}\p{N}]|\.\p{L})/iu;
const HAN_SCALE = /^\s?([千万萬亿億])/u;
const PERCENT = /^\s?(?:%|per\s?cent\b|pct\b|por ciento|por cento|per cento|pour cent|prozent)/iu;
const HOUR = /^\s?(?:([ap])\.?\s?m\b|uhr\b|h\b|点|點)/iu;
// “1.500 millones de euros”, “a 1.5-billion-dollar plan”.
const AFTER: [RegExp, string][] = [
  [/^(?:[\s-]|\sde\s|\sd['’]|\sdi\s)?(?:€|euros?\b|eur\b|欧元)/iu, "EUR"],
  [/^(?:[\s-]|\sde\s)?(?:£|pounds?\b|libras?\b|gbp\b|英镑)/iu, "GBP"],
  [/^(?:[\s-]|\sde\s|\sdi\s)?(?:\$|dollars?\b|dólar(?:es)?(?!\p{L})|dollari\b|usd\b|美元)/iu, "USD"],
  [/^(?:[\s-]|\sde\s)?(?:¥|元|块|yuan\b|yuanes\b|cny\b|rmb\b)/iu, "CNY"],
];
const BEFORE: [RegExp, string][] = [
  [/(?:€|\beur)\s?$/iu, "EUR"],
  [/(?:£|\bgbp)\s?$/iu, "GBP"],
  [/(?:\$|\busd)\s?$/iu, "USD"],
  [/(?:[¥￥]|\bcny|\brmb)\s?$/iu, "CNY"],
];

/** The numbers that stand in a text in digits, with their place. */
export function numbersIn(text: string): NumberInText[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = asciiDigits(text).replaceAll(IDIOM, (idiom) => "·".repeat(idiom.length));
  return Array.from(plain.matchAll(DIGITS), (found): NumberInText => {
    const digits = found[0];
    const digitsEnd = found.index + digits.length;
    const after = plain.slice(digitsEnd, digitsEnd + 16);
    const before = plain.slice(Math.max(0, found.index - 5), found.index);
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
  if (word.startsWith("mil mil")) return 1e9;
  if (word === "billones") return 1e12;
  return /^(?:b|milliarden|mrd)/.test(word) ? 1e9 : 1e6;
}

/** Minutes since midnight, so that “7:30 pm” and “19.30” are the same and “9 am” and “9 pm” are not; or null. */
function clockOf(digits: string, after: string): number[] | null {
  const hour = HOUR.exec(after);
  const time = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(digits);
  if (!time || (!hour && !digits.includes(":"))) return null;
  const [hours, minutes] = [Number(time[1]), Number(time[2] ?? 0)];
  if (hours > 24 || minutes > 59) return null;
  const half = hour?.[1]?.toLowerCase();
  if (half) return [((hours % 12) + (half === "p" ? 12 : 0)) * 60 + minutes];
  return timesOfDay(hours, minutes);
}

/** The minutes since midnight that a time without “am” or “pm” may mean: “9:30” both halves of the day, “19:30” one. */
export function timesOfDay(hours: number, minutes: number): number[] {
  if (hours > 12) return [(hours % 24) * 60 + minutes];
  return [0, 12].map((half) => ((hours % 12) + half) * 60 + minutes);
}

function unitOf(before: string, after: string): string | null {
  if (PERCENT.test(after)) return "percent";
  const money = BEFORE.find(([sign]) => sign.test(before)) ?? AFTER.find(([sign]) => sign.test(after));
  return money?.[1] ?? null;
}

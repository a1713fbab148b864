import { STOP_WORDS } from "./stop-words.ts";

/** Below this many known words a Latin-script text could be anything, such as a name or a brand. */
const LEAST_WORDS = 3;
/** The best language must hold at least this share of all stop words found. */
const LEAST_SHARE = 0.6;

const SCRIPTS: [language: string, pattern: RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];

/**
 * The language of a short text as a primary tag (`en`), or null where it cannot be told. The script decides where it
 * belongs to one language; Latin script goes by stop words.
 */
export function guessLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern] of SCRIPTS) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    // A Japanese sentence holds more Han than kana; a third is enough to tell.
    if (share > (language === "ja" ? 0.15 : 0.3)) return language;
  }
  return guessLatin(text);
}

function guessLatin(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(STOP_WORDS).map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  hits.sort((a, b) => b.count - a.count);
  const [best, second] = hits;
  if (!best || best.count < LEAST_WORDS || best.count === second?.count) return null;
  return best.count / (best.count + (second?.count ?? 0)) >= LEAST_SHARE ? best.language : null;
}

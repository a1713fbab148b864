import { STOP_WORDS } from "./stop-words.ts";

export interface LanguageGuess {
  /** A primary tag, such as `en`. */
  language: string;
  /** 0–1; below about 0.6 nothing is guessed. */
  confidence: number;
}

/** Below this evidence a Latin-script text could be anything, such as a name or a brand. */
const LEAST_EVIDENCE = 3;
/** The best language must hold at least this share of the evidence of the best two. */
const LEAST_SHARE = 0.6;
/** A headline of so many Han characters may be Japanese and hold no kana. */
const SHORT_HAN = 20;

/** Scripts that tell a language, or the commonest language of the script. The first that fits is taken. */
const SCRIPTS: [language: string, pattern: RegExp, leastShare: number][] = [
  // A Japanese sentence holds more Han than kana.
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.15],
  ["ko", /\p{Script=Hangul}/gu, 0.3],
  ["zh", /\p{Script=Han}/gu, 0.3],
  ["ru", /\p{Script=Cyrillic}/gu, 0.5],
  ["ar", /\p{Script=Arabic}/gu, 0.5],
  ["he", /\p{Script=Hebrew}/gu, 0.5],
  ["el", /\p{Script=Greek}/gu, 0.5],
  ["th", /\p{Script=Thai}/gu, 0.5],
  ["hi", /\p{Script=Devanagari}/gu, 0.5],
];
/** Without one, no script tells the language. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;
/** Spellings that point to a language, each as good as a stop word. */
const SPELLINGS: Record<string, RegExp> = {
  en: /(?<=\p{L})['’](?:s|ll|ve|re|d|m|t)\b/giu,
  es: /[ñ¿¡]|\p{L}ción(?!\p{L})/giu,
  fr: /\b(?:l|d|j|c|n|qu)['’](?=\p{L})|[œê]/giu,
  de: /[äöüß]/giu,
  pt: /[ãõ]|\p{L}ção(?!\p{L})/giu,
  it: /\b(?:dell|nell|all|sull|un|c)['’](?=\p{L})|[ìò]|\p{L}zione(?!\p{L})/giu,
};

/**
 * The language of a short text, or null where it is too short or unsure. The script decides where it belongs to one
 * language (Cyrillic counts as Russian, Arabic script as Arabic); Latin script goes by stop words and spelling.
 */
export function guessLanguage(text: string): LanguageGuess | null {
  if (!OTHER_LETTER.test(text)) return guessLatin(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern, least] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count / letters < least) continue;
    return { language, confidence: language === "zh" && count < SHORT_HAN ? 0.7 : 0.95 };
  }
  return guessLatin(text);
}

function guessLatin(text: string): LanguageGuess | null {
  const words = text.toLowerCase().match(/(?<!['’])\p{L}+/gu) ?? [];
  const evidence = Object.entries(STOP_WORDS).map(([language, known]) => ({
    language,
    count:
      words.filter((word) => known.has(word)).length +
      (text.match(SPELLINGS[language] ?? /$^/g)?.length ?? 0),
  }));
  evidence.sort((a, b) => b.count - a.count);
  const [best, second] = evidence;
  if (!best || best.count < LEAST_EVIDENCE) return null;
  const share = best.count / (best.count + (second?.count ?? 0));
  return share >= LEAST_SHARE
    ? { language: best.language, confidence: share * (1 - 1 / (best.count + 1)) }
    : null;
}

import { guessLanguage } from "../text/guess-language.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import type { GuardrailContext } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** Languages that share a script with the one the guess names, so that the guess says nothing against them. */
const KIN: Record<string, readonly string[]> = {
  ru: ["uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"],
  ar: ["fa", "ur", "ps", "ku", "ug"],
  hi: ["mr", "ne", "sa"],
  zh: ["yue", "wuu", "nan", "hak"],
  he: ["yi"],
};
/** How sure a guess must be: more so where the wanted language is not among those that can be told. */
const SURE = 0.55;
const SURE_OF_STRANGER = 0.85;

/** The text is in the language that the prompt fixes, or else in the item's. Where it cannot be told, it passes. */
export function checkLanguage({ text, item, constraints }: GuardrailContext): GuardrailFinding[] {
  const wanted = (constraints.language ?? item.language).split("-")[0]!.toLowerCase();
  const guess = guessLanguage(`${text.title}\n${text.body}`);
  if (guess === null || guess.language === wanted || KIN[guess.language]?.includes(wanted)) return [];
  const stranger = Object.hasOwn(STOP_WORDS, guess.language) && !Object.hasOwn(STOP_WORDS, wanted);
  const shortJapanese = wanted === "ja" && guess.language === "zh" && guess.confidence < 0.9;
  const latinWanted = !["ja", "ko", "zh", "ru", "ar", "he", "el", "th", "hi"].includes(wanted);
  if (shortJapanese || guess.confidence < (stranger && latinWanted ? SURE_OF_STRANGER : SURE)) return [];
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  return [found("wrongLanguage", `Reads as ${names.of(guess.language)}; ${names.of(wanted)} is wanted`, [])];
}

import { type NotificationText, notificationLine } from "../candidates/candidate.ts";
import { normalisedText, shingles } from "./shingles.ts";

/** What tells whether one text repeats another. */
export interface RepeatPrint {
  /** Equal for two texts that differ in case, spaces and punctuation alone. */
  key: string;
  /** Numbers and words of negation: two lines that differ in these say different things. */
  facts: string;
  shingles: ReadonlySet<string>;
}

/** Words that turn a line into its opposite, in normalised form. */
const NEGATION =
  /(?<!\p{L})(?:not|no|never|without|cant|wont|isnt|doesnt|dont|didnt|sin|nunca|jamás|ne|pas|kein|nicht|não|non)(?!\p{L})|[不没無无未非]/gu;

/** The texts of an item meet each other again with every task; about 5 kB each. */
const MOST_HELD = 2_000;
const held = new Map<string, RepeatPrint>();

/** The print of a text. Those that were asked for last are kept. */
export function repeatPrint(text: NotificationText): RepeatPrint {
  const line = notificationLine(text);
  const present = held.get(line);
  if (present) return present;
  const key = normalisedText(line) || line;
  const facts = [...(key.match(/\d+/g) ?? []), ...(key.match(NEGATION) ?? [])].join(" ");
  const made = { key, facts, shingles: shingles(key) };
  if (held.size >= MOST_HELD) held.delete(held.keys().next().value!);
  held.set(line, made);
  return made;
}

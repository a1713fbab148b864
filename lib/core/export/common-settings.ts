import { z } from "zod";
import type { SettingField } from "./setting-field.ts";

/** One line of a setting; empty for “not said”. */
export const settingLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), "Write it on one line")
    .default("");

const MOST_PAIRS = 20;
const pairs = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z_][\w.-]{0,63}$/, "A key is a letter, then letters, digits, _ . or -, at most 64"),
    z.string().max(500, "A value has at most 500 characters"),
  )
  .refine((all) => Object.keys(all).length <= MOST_PAIRS, `At most ${MOST_PAIRS} keys`);

/**
 * Extra keys and values for the app, given as an object or as lines of `key=value`. `reserved` are the keys that the
 * sender keeps for itself.
 */
export const extraData = (reserved: RegExp, words: string) =>
  z
    .preprocess((given) => (typeof given === "string" ? readPairs(given) : given), pairs)
    .refine((all) => !Object.keys(all).some((key) => reserved.test(key)), `Reserved by the sender: ${words}`)
    // In one order: the database gives the keys of an object back in an order of its own, and bytes must not change.
    .transform((all) => Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))))
    .prefault({});

function readPairs(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const at = line.indexOf("=");
      return at < 0 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}

export const EXTRA_DATA_FIELD: SettingField = {
  key: "data",
  label: "Extra data",
  hint: "One key=value a line; it goes into every message.",
  kind: "lines",
};

/** What happens with tokens where the sender has no template language. */
export const TOKEN_CHOICES = ["report", "default", "fill"] as const;
export type TokenChoice = (typeof TOKEN_CHOICES)[number];
export const tokenChoice = z.enum(TOKEN_CHOICES).default("report");

export const TOKEN_FIELD: SettingField = {
  key: "tokens",
  label: "Messages with tokens",
  hint: "This sender has no template language.",
  kind: "choice",
  choices: [
    { value: "report", label: "Leave them out and say so" },
    { value: "default", label: "Everyone reads the default" },
    { value: "fill", label: "Our own sender fills the tokens" },
  ],
};

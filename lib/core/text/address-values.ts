import { z } from "zod";

/** Words of an address, trimmed; what is too long or no text counts as not given. */
export const wordsGiven = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((value) => value.replaceAll("\0", "").toWellFormed())
    .catch("")
    .default("");

/** One of some values of an address; any other counts as not given. */
export const choiceGiven = <const T extends readonly string[]>(values: T) =>
  z
    .enum(["", ...values])
    .catch("")
    .default("");

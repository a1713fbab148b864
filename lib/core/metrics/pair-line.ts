import { z } from "zod";
import { readJsonObject } from "../text/json-object.ts";
import type { TextPair } from "./text-pair.ts";

/** A line of a file of pairs, or why it is none. */
export type PairLine = { ok: true; pair: TextPair } | { ok: false; reason: string };

/** Longer texts are no push texts, and comparing two of them word by word would take minutes. */
const MOST_CHARACTERS = 100_000;

const text = z
  .string({ error: ({ input }) => (input === undefined ? "is missing" : "must be text") })
  .max(MOST_CHARACTERS, `is longer than ${MOST_CHARACTERS.toLocaleString("en")} characters`);
const pairLine = z.object({
  candidate: text,
  references: z
    .array(text, {
      error: ({ input }) =>
        input === undefined ? "is missing" : 'must be a list of texts, such as ["…", "…"]',
    })
    // As sacreBLEU: an empty reference stands for none.
    .transform((references) => references.filter((reference) => reference !== ""))
    .refine((references) => references.length > 0, "needs a text that is not empty"),
});

/**
 * Reads a line `{"candidate": "…", "references": ["…", …]}`. Other fields are let through, an empty candidate too: it
 * scores 0. Never throws.
 */
export function readPairLine(line: string): PairLine {
  const read = readJsonObject(line, '{"candidate": "…", "references": ["…"]}');
  if (!read.ok) return read;
  const { data, error } = pairLine.safeParse(read.object);
  if (data) return { ok: true, pair: data };
  const { path, message } = error!.issues[0]!;
  return { ok: false, reason: [...path, message].join(": ") };
}

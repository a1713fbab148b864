import { z } from "zod";
import { readJsonObject } from "../../text/json-object.ts";
import { twoProportionP } from "../evaluation/two-proportion-p.ts";
import { type ClearPairRow, type CountedPairRow, clearPairRow, countedPairRow } from "./headline-rows.ts";

/** A line of a file of headline tests: a pair with its counts, one with its winner, or why it is neither. */
export type PairLine =
  | { kind: "counted"; row: CountedPairRow }
  | { kind: "clear"; row: ClearPairRow }
  | { kind: "bad"; reason: string };

const text = z.string().refine((value) => value.trim() !== "", "is empty");
const lenient = {
  headlineA: text,
  headlineB: text,
  suspect: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
};
const shown = z.number().int().positive("must be above 0: nobody saw this text");

const counted = countedPairRow
  .extend({
    ...lenient,
    impressionsA: shown,
    impressionsB: shown,
    pValue: countedPairRow.shape.pValue.nullish(),
  })
  .refine((row) => row.clicksA <= row.impressionsA, { path: ["clicksA"], error: "is above impressionsA" })
  .refine((row) => row.clicksB <= row.impressionsB, { path: ["clicksB"], error: "is above impressionsB" })
  .transform((row) => ({ ...row, pValue: row.pValue ?? pooledP(row) }));
const clear = clearPairRow.extend(lenient);

/**
 * Reads one line of a file of pairs. What it is, is told by its fields: counts (with or without a p-value, which is
 * then computed), else a winner. Never throws.
 */
export function readPairLine(line: string): PairLine {
  const read = readJsonObject(line);
  if (!read.ok) return { kind: "bad", reason: read.reason };
  const value = read.object;
  if ("impressionsA" in value || "clicksA" in value) {
    const { data, error } = counted.safeParse(value);
    return data ? { kind: "counted", row: data } : { kind: "bad", reason: firstReason(error!) };
  }
  if ("winner" in value) {
    const { data, error } = clear.safeParse(value);
    return data ? { kind: "clear", row: data } : { kind: "bad", reason: firstReason(error!) };
  }
  return { kind: "bad", reason: "has neither counts (impressionsA, clicksA, …) nor a winner" };
}

function firstReason({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!;
  if (message.endsWith("received undefined")) return `${path.join(".")}: is missing`;
  return `${path.join(".")}: ${message}`;
}

function pooledP(row: {
  impressionsA: number;
  clicksA: number;
  impressionsB: number;
  clicksB: number;
}): number {
  return twoProportionP(
    { shown: row.impressionsA, clicked: row.clicksA },
    { shown: row.impressionsB, clicked: row.clicksB },
  );
}

import { z } from "zod";
import type { Reliability } from "../comparison/reliability.ts";
import type { Accuracy } from "../training/pair-accuracy.ts";
import { type CardAttack, cardAttacks } from "./card-attacks.ts";
import { cardCalibration } from "./card-calibration.ts";
import { keyWords, valueWords } from "./card-words.ts";

/** A card as a page shows it: what is known by name, and everything else as it is written. */
export interface ModelCard {
  method: string | null;
  limits: string | null;
  /** Size of the model's file. */
  bytes: number | null;
  /** What its data is called. */
  data: string | null;
  /** How many pairs it learned from, in all. */
  trainedPairs: number | null;
  /** The one language that it learned from. */
  language: string | null;
  /** Share of the console's items that it never learned from, 0–1; null where it learned from none of them. */
  unseen: number | null;
  heldOut: { what: string | null; rows: (Accuracy & { name: string })[] };
  calibration: Reliability | null;
  /** What the calibration was measured on. */
  calibrationNote: string | null;
  attacks: CardAttack[];
  /** What the attacks were made on. */
  attacksNote: string | null;
  /** Parts of the card, each with its values in words, for reading. */
  parts: { name: string; values: { name: string; value: string }[] }[];
}

const share = z.number().min(0).max(1);
const accuracy = z.object({
  pairs: z.number(),
  clusters: z.number(),
  accuracy: share,
  low: share,
  high: share,
});
const record = z.record(z.string(), z.unknown());
const text = z.string().nullable().catch(null);
const number = z.number().nullable().catch(null);

/** Shown in places of their own, or by name. */
const NAMED = ["id", "name", "heldOut", "calibration", "method", "limits", "bytes", "unseen", "attacks"];

/** Reads a card whatever is in it: what is not understood is shown as it is written, nothing throws. */
export function readModelCard(card: unknown): ModelCard {
  const facts = record.catch({}).parse(card);
  const trainedOn = record.catch({}).parse(facts.trainedOn);
  const heldOut = record.catch({}).parse(facts.heldOut);
  const counts = ["countedPairs", "veryClearPairs"].map((name) => number.parse(trainedOn[name] ?? null));
  const sum = counts.some((one) => one !== null)
    ? counts.reduce<number>((all, one) => all + (one ?? 0), 0)
    : null;
  return {
    method: text.parse(facts.method ?? null),
    limits: text.parse(facts.limits ?? null),
    bytes: number.parse(facts.bytes ?? null),
    data: text.parse(trainedOn.data ?? null),
    trainedPairs: number.parse(trainedOn.pairs ?? null) ?? sum,
    language: text.parse(trainedOn.language ?? null),
    unseen: share
      .nullable()
      .catch(null)
      .parse(facts.unseen ?? null),
    heldOut: {
      what: text.parse(heldOut.what ?? null),
      rows: Object.entries(heldOut)
        .flatMap(([name, value]) => {
          const row = accuracy.safeParse(value);
          return row.success ? [{ name, ...row.data }] : [];
        })
        // A database keeps no order of keys: the widest set of pairs comes first.
        .sort((a, b) => b.pairs - a.pairs),
    },
    calibration: cardCalibration(facts.calibration),
    calibrationNote: text.parse(record.catch({}).parse(facts.calibration).what ?? null),
    attacks: cardAttacks(facts.attacks),
    attacksNote: text.parse(record.catch({}).parse(facts.attacks).what ?? null),
    parts: Object.entries(facts)
      .filter(([name]) => !NAMED.includes(name))
      .map(([name, value]) => ({ name: keyWords(name), values: valuesOf(value) })),
  };
}

function valuesOf(value: unknown): { name: string; value: string }[] {
  const parsed = record.safeParse(value);
  if (!parsed.success || Array.isArray(value)) return [{ name: "", value: valueWords(value) }];
  return Object.entries(parsed.data)
    .filter(([, one]) => one !== null)
    .map(([name, one]) => ({ name: keyWords(name), value: valueWords(one) }));
}

import { COMMAND_LINE } from "#core/access/actor.ts";
import type { EvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import { type WrittenSet, writeSetFromItems } from "../services/evaluations/write-set.ts";

const WORDS = ["tram", "garden", "library", "market", "bridge", "museum", "harbour", "theatre"];

/** An item for a set, with one human line; the same number gives the same item. */
export function evaluationItem(number: number, more: Partial<EvaluationItem> = {}): EvaluationItem {
  const word = WORDS[number % WORDS.length]!;
  return {
    externalId: `evaluated-${number}`,
    title: `The ${word} number ${number} is open again`,
    body: `The ${word} opens on Friday. Entry costs nothing until Sunday. The mayor came first. Come and see it.`,
    url: null,
    language: "en",
    attributes: {},
    references: [{ title: `Your ${word} is back`, body: "Come and see it on Friday, free until Sunday" }],
    ...more,
  };
}

/** A set of so many items. */
export function anEvaluationSet(items: number, name = "Places"): Promise<WrittenSet> {
  const all = Array.from({ length: items }, (_, number) => evaluationItem(number));
  const target = { kind: "new" as const, name, description: "" };
  return writeSetFromItems(COMMAND_LINE, target, all, { fileName: "places.jsonl", leftOut: 0 });
}

import "server-only";
import { createHash } from "node:crypto";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import type { LabelledText } from "#core/evaluation/style/style-text.ts";
import { listApprovedTexts, listStyleExamples } from "../../repositories/style-texts.ts";
import { database } from "../../repositories/transaction.ts";

/**
 * What the reader of styles of an evaluation learns from: the examples of the published prompts, and what people
 * approved. No text of an item of the set (it would have seen what it is to judge), and no example of a draft, so that
 * two versions of a prompt are read by one reader. `id` names these very texts: figures of another reader do not compare.
 */
export async function knownTexts(run: EvaluationView): Promise<{ id: string; texts: LabelledText[] }> {
  const [approved, examples] = await Promise.all([
    listApprovedTexts(database(), run.set.versionId),
    listStyleExamples(database()),
  ]);
  const texts = [
    ...new Map(
      [...approved, ...examples].map((one) => [`${one.categoryKey}\n${one.title}\n${one.body}`, one]),
    ).values(),
  ];
  const id = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
  return { id, texts };
}

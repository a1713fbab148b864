import { blurredSentence } from "../style/blurred-pair.ts";
import { styleControl } from "../style/style-control.ts";
import type { StyleReader } from "../style/style-reader.ts";
import type { EvaluationToMeasure } from "./evaluation-to-measure.ts";
import type { EvaluationReport } from "./report.ts";
import type { ItemToMeasure } from "./task-measure.ts";

/** How the texts of an evaluation read: of each task, in the order of its texts; and what the report says of it. */
export function styleOf(
  input: EvaluationToMeasure,
  items: ReadonlyMap<string, ItemToMeasure>,
  reader: StyleReader,
): { reads: (string | null)[][]; report: EvaluationReport["style"] } {
  if (!reader.ready)
    return { reads: input.tasks.map(({ texts }) => texts.map(() => null)), report: reader.reason };
  const { model, validation } = reader;
  const asked = input.tasks.flatMap(({ itemId, categoryKey, texts }) =>
    texts.map(({ title, body }) => ({
      title,
      body,
      itemId,
      categoryKey,
      language: items.get(itemId)!.language,
    })),
  );
  const { control, confusion, blurred, reads, unknown } = styleControl(model, asked);
  const nameOf = (key: string) => input.styleNames[key] ?? key;
  const report = {
    labels: confusion.categories.map((key) => ({ key, name: nameOf(key) })),
    counts: confusion.counts,
    texts: control.texts,
    items: control.items,
    blurred: blurredSentence(blurred, nameOf),
    unknown: unknown.map(nameOf),
    reader: {
      texts: validation.texts,
      accuracy: validation.accuracy,
      interval: validation.interval,
      chance: validation.chance,
    },
  };
  let at = 0;
  const ofTasks = input.tasks.map(({ texts }) => texts.map(() => reads[at++] ?? null));
  return {
    reads: ofTasks,
    report:
      control.texts > 0
        ? report
        : "Cannot tell yet: the styles asked for have too few known texts (examples and approved texts).",
  };
}

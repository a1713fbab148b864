import { notificationLine } from "../../candidates/candidate.ts";
import { bleuSignature } from "../../metrics/bleu/bleu-signature.ts";
import { duplicateShare } from "../../metrics/diversity/duplicate-share.ts";
import { numberedDiversity } from "../../metrics/diversity/text-diversity.ts";
import { TokenIds } from "../../metrics/tokens/token-ids.ts";
import { numberedTokens, tokenizerFor } from "../../metrics/tokens/tokenizer.ts";
import { bestOfNCurve } from "../best-of-n.ts";
import { type RunFigure, runFigure } from "../comparison/run-figure.ts";
import { histogram } from "../histogram.ts";
import type { StyleReader } from "../style/style-reader.ts";
import type { EvaluationToMeasure } from "./evaluation-to-measure.ts";
import { FIGURES } from "./figures.ts";
import { type MeasuredTask, statisticsByItem } from "./item-statistics.ts";
import type { CorpusDiversity, Distribution, EvaluationReport, StyleReport } from "./report.ts";
import { styleOf } from "./style-of.ts";
import { type ItemToMeasure, measureTask, type TaskMeasure } from "./task-measure.ts";

/** The distributions that are worth a look. */
const SPREAD = ["win", "chrf2", "length"];

/** Measures every task, and the evaluation as a whole. Pure: the same input gives the same numbers. */
export function measureEvaluation(
  input: EvaluationToMeasure,
  reader: StyleReader,
): { report: EvaluationReport; measures: Map<string, TaskMeasure> } {
  const items = new Map(input.items.map((item) => [item.id, item]));
  const style = styleOf(input, items, reader);
  const measures = new Map(
    input.tasks.map((task, at) => [task.id, measureTask(task, items.get(task.itemId)!, style.reads[at]!)]),
  );
  const measured = input.tasks.map(({ id, itemId, categoryKey }) => {
    return { itemId, categoryKey, statistics: measures.get(id)!.statistics };
  });
  const picks = input.tasks.map((task) => {
    const { pickId } = measures.get(task.id)!;
    return { item: items.get(task.itemId)!, pick: task.texts.find(({ id }) => id === pickId)! };
  });
  const report: EvaluationReport = {
    items: new Set(input.tasks.map(({ itemId }) => itemId)).size,
    tasks: input.tasks.length,
    texts: input.tasks.reduce((sum, { texts }) => sum + texts.length, 0),
    rewardModel: input.rewardModel,
    bleu: signatures(picks.map(({ item }) => item)),
    overall: figuresOf(measured),
    styles: input.styles.map((style) => styleReport(style, measured)),
    diversity: corpusDiversity(
      picks,
      input.tasks.flatMap(({ texts }) => texts.map(notificationLine)),
    ),
    style: style.report,
    bestOfN:
      input.candidatesPerPair > 1
        ? bestOfNCurve(
            input.tasks.map(({ texts }) => texts.map(({ reward }) => reward)),
            input.candidatesPerPair,
          )
        : null,
    distributions: SPREAD.map((key) => distribution(key, measured)),
  };
  return { report, measures };
}

/** Every figure with its interval over items. */
export function figuresOf(tasks: readonly MeasuredTask[]): RunFigure[] {
  const items = [...statisticsByItem(tasks).values()];
  return FIGURES.map(({ metric }) => runFigure(metric, items));
}

function styleReport(
  style: EvaluationToMeasure["styles"][number],
  measured: readonly MeasuredTask[],
): StyleReport {
  const own = measured.filter(({ categoryKey }) => categoryKey === style.key);
  return { ...style, tasks: own.length, figures: figuresOf(own) };
}

/** One signature for each tokenizer and number of references that came up, with how many texts it is of. */
function signatures(items: readonly ItemToMeasure[]): EvaluationReport["bleu"] {
  const byTokenizer = Map.groupBy(items, ({ language }) => tokenizerFor(language));
  return [...byTokenizer].map(([tokenizer, all]) => {
    const counts = new Set(all.map(({ references }) => references.length));
    const references = counts.size === 1 ? [...counts][0]! : ("var" as const);
    return { signature: bleuSignature(references, tokenizer), texts: all.length };
  });
}

function corpusDiversity(
  picks: readonly { item: ItemToMeasure; pick: { title: string; body: string } }[],
  lines: readonly string[],
): CorpusDiversity {
  // The tokenizer goes by the item, so the texts are gathered as tokens.
  const ids = new TokenIds();
  const texts = picks.map(({ item, pick }) =>
    numberedTokens(notificationLine(pick), tokenizerFor(item.language), ids),
  );
  return { texts: picks.length, ...numberedDiversity(texts), duplicateShare: duplicateShare(lines) };
}

function distribution(key: string, measured: readonly MeasuredTask[]): Distribution {
  const { metric, unit } = FIGURES.find((figure) => figure.metric.key === key)!;
  const values = measured.flatMap(({ statistics }) => {
    const own = statistics[key];
    const value = own ? metric.itemFigure(own) : null;
    return value === null ? [] : [value];
  });
  return { key, bins: unit === "chance" ? histogram(values, 20, [0, 1]) : histogram(values) };
}

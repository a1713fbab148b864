import { minimise } from "../../reward/training/minimise.ts";
import { SparseRowsBuilder } from "../../reward/training/sparse-rows.ts";
import { softmaxInPlace, softmaxLoss } from "./softmax-loss.ts";
import { StyleFeatures } from "./style-features.ts";
import type { LabelledText, StyledText } from "./style-text.ts";

/** From 0.03 to 3 it changes the share that is read right by a point or two; the firmer end suits few texts. */
const PRECISION = 1;
const ROUNDS = 60;
const TOLERANCE = 1e-5;

/** Says which category a text reads as. */
export interface StyleModel {
  /** Keys, in alphabetical order. */
  categories: readonly string[];
  /** The chance of each category, in their order; they add up to 1. Every category is as likely before the text is read. */
  probabilities(text: StyledText): Float64Array;
  /** The likeliest category. */
  reads(text: StyledText): string;
}

/**
 * Learns the categories from texts of at least two of them: multinomial logistic regression over n-grams and shape.
 * A category of few texts weighs as much as one of many. The same texts in the same order give the same model.
 */
export function trainStyleModel(texts: readonly LabelledText[]): StyleModel {
  const categories = [...new Set(texts.map(({ categoryKey }) => categoryKey))].sort();
  if (categories.length < 2) throw new RangeError("Two categories at least are needed to tell them apart.");
  const features = new StyleFeatures(texts);
  const { width } = features;
  const builder = new SparseRowsBuilder();
  for (const text of texts) {
    features.read(text, (column, value) => builder.add(column, value));
    builder.endRow();
  }
  const counts = Map.groupBy(texts, ({ categoryKey }) => categoryKey);
  const problem = {
    rows: builder.rows(width),
    labels: texts.map(({ categoryKey }) => categories.indexOf(categoryKey)),
    weights: texts.map(
      ({ categoryKey }) => texts.length / categories.length / counts.get(categoryKey)!.length,
    ),
    classes: categories.length,
    precision: PRECISION,
  };
  const weights = minimise(
    softmaxLoss(problem),
    new Float64Array(categories.length * width),
    ROUNDS,
    TOLERANCE,
  );
  const probabilities = (text: StyledText) => {
    const scores = new Float64Array(categories.length);
    features.read(text, (column, value) => {
      for (let k = 0; k < scores.length; k++) scores[k]! += weights[k * width + column]! * value;
    });
    softmaxInPlace(scores);
    return scores;
  };
  const reads = (text: StyledText) => {
    const chances = probabilities(text);
    return categories[chances.indexOf(Math.max(...chances))]!;
  };
  return { categories, probabilities, reads };
}

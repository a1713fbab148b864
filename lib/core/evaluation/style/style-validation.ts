import { textSeed } from "../../random/text-seed.ts";
import {
  type ConfusionMatrix,
  type ControlAccuracy,
  confusionMatrix,
  controlAccuracy,
} from "./confusion-matrix.ts";
import { trainStyleModel } from "./style-model.ts";
import type { LabelledText } from "./style-text.ts";

/** How well styles can be told apart at all, on texts of items that were not learned from. */
export interface StyleValidation extends ControlAccuracy {
  /** What guessing would give: one over the number of styles. */
  chance: number;
  confusion: ConfusionMatrix;
}

const FOLDS = 5;

/**
 * Cross-validation in five parts: each item's texts are read by a model of the other parts, so that its subject does
 * not give its texts away. A text of a style that the other parts lack cannot be read right, and counts as wrong.
 */
export function validateStyle(texts: readonly LabelledText[]): StyleValidation {
  const itemOf = ({ itemId }: LabelledText, at: number) => itemId ?? `alone ${at}`;
  const foldOf = folds(texts.map(itemOf));
  const folded = texts.map((text, at) => ({
    text,
    itemId: itemOf(text, at),
    fold: foldOf.get(itemOf(text, at))!,
  }));
  const readings = Array.from({ length: FOLDS }, (_, fold) => {
    const train = folded.filter((one) => one.fold !== fold).map(({ text }) => text);
    if (new Set(train.map(({ categoryKey }) => categoryKey)).size < 2) return [];
    const model = trainStyleModel(train);
    return folded
      .filter((one) => one.fold === fold)
      .map(({ text, itemId }) => ({ asked: text.categoryKey, read: model.reads(text), itemId }));
  }).flat();
  const styles = new Set(texts.map(({ categoryKey }) => categoryKey)).size;
  return { ...controlAccuracy(readings), chance: 1 / styles, confusion: confusionMatrix(readings) };
}

/** Deals the items out, in an order by their ids that has nothing to do with when they came. */
function folds(itemIds: readonly string[]): ReadonlyMap<string, number> {
  const items = [...new Set(itemIds)].sort((a, b) => textSeed(a, 0) - textSeed(b, 0) || (a < b ? -1 : 1));
  return new Map(items.map((itemId, at) => [itemId, at % FOLDS]));
}

import { type BlurredPair, blurredPair } from "./blurred-pair.ts";
import {
  type ConfusionMatrix,
  type ControlAccuracy,
  confusionMatrix,
  controlAccuracy,
} from "./confusion-matrix.ts";
import type { StyleModel } from "./style-model.ts";
import type { StyledText } from "./style-text.ts";

/** A text of a run: what it was asked to be, and the item it is of. */
export interface AskedText extends StyledText {
  categoryKey: string;
  itemId: string;
}

/** Whether texts read as the styles that were asked for. */
export interface StyleControl {
  /** Over texts of styles that the model knows. */
  control: ControlAccuracy;
  confusion: ConfusionMatrix;
  blurred: BlurredPair | null;
  /** How each text reads, in the order given; null where the model does not know the style that was asked for. */
  reads: (string | null)[];
  /** Styles that were asked for and that the model does not know. */
  unknown: string[];
}

export function styleControl(model: StyleModel, texts: readonly AskedText[]): StyleControl {
  const isKnown = ({ categoryKey }: AskedText) => model.categories.includes(categoryKey);
  const reads = texts.map((text) => (isKnown(text) ? model.reads(text) : null));
  const readings = texts.flatMap(({ categoryKey, itemId }, at) => {
    const read = reads[at];
    return read ? [{ asked: categoryKey, read, itemId }] : [];
  });
  const confusion = confusionMatrix(readings);
  const unknown = [
    ...new Set(texts.filter((text) => !isKnown(text)).map(({ categoryKey }) => categoryKey)),
  ].sort();
  return { control: controlAccuracy(readings), confusion, blurred: blurredPair(confusion), reads, unknown };
}

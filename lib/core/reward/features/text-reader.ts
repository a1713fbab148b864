import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import type { NgramTable } from "../linear/linear-weights.ts";
import type { RewardItem } from "../reward-model.ts";
import { itemWords } from "./item-words.ts";
import type { LineMarks } from "./line-marks.ts";
import { SHAPE_FEATURES } from "./shape-features.ts";
import { shapeText } from "./shape-text.ts";
import { createSlotReader, type TextSlots, type Vocabularies } from "./slot-reader.ts";
import { type Token, tokenise } from "./tokens.ts";

/** The features of one text. The arrays belong to the reader and hold until its next call. */
export interface TextFeatures {
  line: string;
  marks: LineMarks;
  tokens: readonly Token[];
  /** How many different words there are. */
  distinct: number;
  slots: TextSlots;
  /** One raw value per shape feature. */
  shape: Float64Array;
}

/** Turns a candidate into features. */
export type TextReader = (item: RewardItem, text: NotificationText) => TextFeatures;

/** A reader over a model's vocabularies; with `pieces`, what they weigh, for scoring. */
export function createTextReader(
  vocabularies: Vocabularies,
  pieces: Pick<NgramTable, "weights" | "errors"> | null = null,
): TextReader {
  const readSlots = createSlotReader(vocabularies, pieces);
  const shape = new Float64Array(SHAPE_FEATURES.length);
  return (item, text) => {
    const line = notificationLine(text);
    const tokens = tokenise(line);
    const slots = readSlots(tokens);
    const shaped = shapeText(line, tokens, item.language, itemWords(item));
    for (let i = 0; i < shape.length; i++) shape[i] = SHAPE_FEATURES[i]!.value(shaped);
    return { line, marks: shaped.marks, tokens, distinct: shaped.words.length, slots, shape };
  };
}

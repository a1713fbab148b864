import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import type { RewardItem } from "../reward-model.ts";
import { itemWords } from "./item-words.ts";
import { SHAPE_FEATURES } from "./shape-features.ts";
import { shapeText } from "./shape-text.ts";
import { createSlotReader } from "./slot-reader.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The features of one text. The arrays belong to the reader and hold until its next call. */
export interface TextFeatures {
  tokens: readonly Token[];
  /** Slots of the known n-grams, each once; only the first `count` entries count. */
  slots: Uint32Array;
  count: number;
  /** What each known n-gram counts: 1/√count, so that long and short texts are on one scale. */
  unit: number;
  /** One raw value per shape feature. */
  shape: Float64Array;
}

/** Turns a candidate into features. */
export type TextReader = (item: RewardItem, text: NotificationText) => TextFeatures;

/** A reader over one vocabulary. */
export function createTextReader(vocabulary: Vocabulary): TextReader {
  const slotReader = createSlotReader(vocabulary);
  const shape = new Float64Array(SHAPE_FEATURES.length);
  return (item, text) => {
    const line = notificationLine(text);
    const tokens = tokenise(line);
    const { slots, count } = slotReader.read(tokens);
    const shaped = shapeText(line, tokens, item.language, itemWords(item));
    for (let i = 0; i < shape.length; i++) shape[i] = SHAPE_FEATURES[i]!.value(shaped);
    return { tokens, slots, count, unit: count === 0 ? 0 : 1 / Math.sqrt(count), shape };
  };
}

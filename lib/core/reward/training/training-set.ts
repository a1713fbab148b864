import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import { SHAPE_FEATURES } from "../features/shape-features.ts";
import { createTextReader } from "../features/text-reader.ts";
import type { Vocabulary } from "../features/vocabulary.ts";
import { standardise } from "../linear/standardise.ts";
import type { RewardItem } from "../reward-model.ts";
import type { PreferencePair } from "./preference-pair.ts";

/** One text as the training sees it. */
export interface TrainingText {
  slots: Uint32Array;
  unit: number;
  /** In standard deviations. */
  shape: Float64Array;
}

/** The texts of all preferences, each (with its item) read once, and which two each preference compares. */
export interface TrainingSet {
  texts: TrainingText[];
  /** Index of the text at `[2 i]` (a) and `[2 i + 1]` (b) of preference i. */
  sides: Uint32Array;
  shapeMean: Float32Array;
  shapeScale: Float32Array;
}

/** Reads every text and standardises the shape features over them (a constant one gets scale 1). */
export function readTrainingSet(preferences: readonly PreferencePair[], vocabulary: Vocabulary): TrainingSet {
  const read = createTextReader(vocabulary);
  const indexes = new Map<string, number>();
  const texts: TrainingText[] = [];
  const indexOf = (item: RewardItem, text: NotificationText): number => {
    const key = JSON.stringify([notificationLine(text), item.title, item.body, item.language]);
    const held = indexes.get(key);
    if (held !== undefined) return held;
    const { slots, count, unit, shape } = read(item, text);
    indexes.set(key, texts.length);
    return texts.push({ slots: slots.slice(0, count), unit, shape: shape.slice() }) - 1;
  };
  const sides = Uint32Array.from(
    preferences.flatMap(({ item, a, b }) => [indexOf(item, a), indexOf(item, b)]),
  );

  const shapeMean = new Float32Array(SHAPE_FEATURES.length);
  const shapeScale = new Float32Array(SHAPE_FEATURES.length);
  for (let i = 0; i < shapeMean.length; i++) {
    const values = texts.map((text) => text.shape[i]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    shapeMean[i] = mean;
    shapeScale[i] = variance > 1e-12 ? Math.sqrt(variance) : 1;
    for (const text of texts) text.shape[i] = standardise(text.shape[i]!, shapeMean[i]!, shapeScale[i]!);
  }
  return { texts, sides, shapeMean, shapeScale };
}

import { type StyleModel, trainStyleModel } from "./style-model.ts";
import type { LabelledText } from "./style-text.ts";
import { type StyleValidation, validateStyle } from "./style-validation.ts";

/** With fewer known texts a style cannot be learned; more of one style only cost time. */
export const FEWEST_OF_STYLE = 8;
export const MOST_OF_STYLE = 100;
const FEWEST_STYLES = 2;

/** What reads the style of a text, and how far it can be trusted; or a sentence why there is none yet. */
export type StyleReader =
  | { ready: false; reason: string }
  | {
      ready: true;
      /** Knows the styles with texts enough: `model.categories`. */
      model: StyleModel;
      /** How often it is right on known texts that it did not learn from: control can hardly be higher. */
      validation: StyleValidation;
    };

/**
 * Learns to read styles from known texts: examples of the prompts and texts that people approved, the newest first (the
 * first 100 of a style are taken). They should not be of the items that are then judged. Not ready where two styles with
 * eight known texts are lacking, or where what was learned reads no better than guessing would.
 */
export function styleReader(known: readonly LabelledText[]): StyleReader {
  const styles = [...Map.groupBy(known, ({ categoryKey }) => categoryKey).values()];
  const learned = styles.filter((texts) => texts.length >= FEWEST_OF_STYLE);
  if (learned.length < FEWEST_STYLES)
    return {
      ready: false,
      reason: `Cannot tell yet: ${learned.length === 1 ? "1 style has" : `${learned.length || "no"} styles have`} at least ${FEWEST_OF_STYLE} known texts (examples and approved texts), and two such styles are needed.`,
    };
  const texts = learned.flatMap((ofStyle) => ofStyle.slice(0, MOST_OF_STYLE));
  const validation = validateStyle(texts);
  if (validation.interval === null || validation.interval.low <= validation.chance)
    return {
      ready: false,
      reason: `Cannot tell yet: from ${texts.length} known texts the styles cannot be told apart better than by guessing.`,
    };
  return { ready: true, model: trainStyleModel(texts), validation };
}

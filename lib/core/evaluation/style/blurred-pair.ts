import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import type { ConfusionMatrix } from "./confusion-matrix.ts";

/** Two categories whose texts are taken for each other. */
export interface BlurredPair {
  categories: readonly [string, string];
  /** Texts of either that read as the other … */
  confused: number;
  /** … of those that read as either. */
  texts: number;
}

/** Fewer mistakes may be chance. */
const FEWEST_CONFUSED = 3;

/**
 * The two categories that blur most: the largest share, at the low end of its interval (so that few texts do not
 * decide), of texts of either that read as the other. Null where hardly any do.
 */
export function blurredPair({ categories, counts }: ConfusionMatrix): BlurredPair | null {
  let [most, highest]: [BlurredPair | null, number] = [null, 0];
  for (const [i, first] of categories.entries()) {
    for (let j = i + 1; j < categories.length; j++) {
      const confused = counts[i]![j]! + counts[j]![i]!;
      const texts = confused + counts[i]![i]! + counts[j]![j]!;
      if (confused < FEWEST_CONFUSED) continue;
      const { low } = wilsonInterval(confused, texts);
      if (low > highest) [most, highest] = [{ categories: [first, categories[j]!], confused, texts }, low];
    }
  }
  return most;
}

/** The finding as a sentence. `names`: what people call the categories. */
export function blurredSentence(pair: BlurredPair | null, names: (key: string) => string): string {
  if (!pair) return "No two styles blur: hardly any text reads as another style.";
  const [one, other] = pair.categories.map(names);
  return `“${one}” and “${other}” blur most: of ${pair.texts} texts that read as either, ${pair.confused} read as the one that was not asked for.`;
}

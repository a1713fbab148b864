import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import { seededRandom } from "../../random/seeded-random.ts";
import { textSeed } from "../../random/text-seed.ts";
import { normalQuantile } from "../../statistics/normal-quantile.ts";

/** Readers who do not say what they like. */
export interface Audience {
  /** Chance, 0–1, that one of them clicks this text. */
  clickRate(text: NotificationText): number;
}

export interface AudienceOptions {
  seed: number;
  /** Rate of a text that says nothing they like or dislike. */
  usualRate?: number;
  /** How strongly they like or dislike a word: standard deviation of its part in the logarithm of the rate. */
  strength?: number;
  /** −1 for an audience that likes what the one of this seed dislikes. */
  direction?: 1 | -1;
}

/** Words that are read with pleasure; each beyond costs more than the last. */
const PATIENCE = 5;
const FATIGUE = 0.05;
const [LEAST, MOST] = [0.002, 0.5];

/**
 * A made-up audience with hidden tastes: every word has its own, drawn from the seed, and a text's rate is e to their sum.
 * A word counts once however often it stands there, and long texts tire: so a text that is all favourite words is not
 * clicked as its words promise, which is how a score that only adds up can be gamed.
 */
export function makeAudience({
  seed,
  usualRate = 0.05,
  strength = 0.16,
  direction = 1,
}: AudienceOptions): Audience {
  const tastes = new Map<string, number>();
  const tasteOf = (word: string): number => {
    const known = tastes.get(word);
    if (known !== undefined) return known;
    const uniform = seededRandom(textSeed(word, seed))();
    const taste = direction * strength * normalQuantile(0.001 + 0.998 * uniform);
    tastes.set(word, taste);
    return taste;
  };
  return {
    clickRate(text) {
      const words =
        notificationLine(text)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      const liking = [...new Set(words)].reduce((sum, word) => sum + tasteOf(word), 0);
      const tired = FATIGUE * Math.max(0, words.length - PATIENCE) ** 2;
      return Math.min(MOST, Math.max(LEAST, usualRate * Math.exp(liking - tired)));
    },
  };
}

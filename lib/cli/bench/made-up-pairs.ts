import { seededRandom } from "#core/random/seeded-random.ts";
import type { PreferencePair } from "#core/reward/training/preference-pair.ts";
import { pushTexts } from "./push-texts.ts";

/** Pairs to time the training on, not to learn from: titles and bodies of the push texts mixed, preferences drawn. */
export function madeUpPairs(count: number, seed: number): PreferencePair[] {
  const groups = pushTexts();
  const all = groups.flatMap(({ texts }) => texts);
  const random = seededRandom(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const text = () => ({ title: draw(all).title, body: draw(all).body });
  return Array.from({ length: count }, (_, at) => ({
    item: draw(groups).item,
    a: text(),
    b: text(),
    aIsBetter: random(),
    weight: 1,
    source: "outcome",
    counts: null,
    clusterId: String(at % 500),
    groupId: String(at),
    date: null,
  }));
}

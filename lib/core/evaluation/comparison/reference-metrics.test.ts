import { expect, test } from "vitest";
import { bleuOf, sentenceBleu } from "../../metrics/bleu/bleu.ts";
import { chrfStatistics, sentenceChrf } from "../../metrics/chrf/chrf.ts";
import { CorpusMetrics } from "../../metrics/corpus-metrics.ts";
import { seededRandom } from "../../random/seeded-random.ts";
import { compareRuns } from "./compare-runs.ts";
import { itemChanges } from "./item-changes.ts";
import type { PairedItem } from "./paired-item.ts";
import { bleuMetric, chrfMetric } from "./reference-metrics.ts";

const WORDS = "sale today only now free shoes the a of for new open start your best deal city week".split(
  " ",
);

/** Two runs that keep each word of the reference with a chance, else take another. */
function runs(count: number, keptBefore: number, keptAfter: number, seed: number) {
  const random = seededRandom(seed);
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  return Array.from({ length: count }, () => {
    const reference = Array.from({ length: 12 }, word);
    const text = (kept: number) => reference.map((one) => (random() < kept ? one : word())).join(" ");
    return { references: [reference.join(" ")], before: text(keptBefore), after: text(keptAfter) };
  });
}
const statistics = (candidate: string, references: string[]) => ({
  bleu: bleuOf({ candidate, references }, "13a"),
  chrf2: chrfStatistics({ candidate, references }),
});
const paired = (texts: ReturnType<typeof runs>): PairedItem[] =>
  texts.map(({ before, after, references }, at) => ({
    itemId: String(at),
    baseline: statistics(before, references),
    challenger: statistics(after, references),
  }));

test("the compared figures are those of the whole list", () => {
  const texts = runs(40, 0.6, 0.8, 1);
  const whole = (side: "before" | "after") => {
    const metrics = new CorpusMetrics("13a");
    for (const one of texts) metrics.add({ candidate: one[side], references: one.references });
    return metrics.figures();
  };
  const { metrics } = compareRuns([bleuMetric, chrfMetric], ["bleu"], paired(texts));
  expect(metrics[0]!.baseline).toBeCloseTo(whole("before").bleu.score, 10);
  expect(metrics[0]!.challenger).toBeCloseTo(whole("after").bleu.score, 10);
  expect(metrics[1]!.difference).toBeCloseTo(whole("after").chrf2 - whole("before").chrf2, 10);
  expect(metrics.map(({ verdict }) => verdict)).toEqual(["better", "better"]);
});
test("runs that are equally near are seldom told apart by BLEU and chrF2", () => {
  let found = 0;
  for (let run = 0; run < 120; run++)
    if (
      compareRuns([bleuMetric, chrfMetric], ["bleu", "chrf2"], paired(runs(30, 0.6, 0.6, run + 5)), {
        seed: run,
        draws: 300,
      }).verdict !== "cannot_tell"
    )
      found++;
  expect(found / 120).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 120));
}, 30_000);
test("an item's change is that of its own BLEU and chrF2, the largest first", () => {
  const texts = runs(5, 0.3, 0.9, 2);
  const changes = itemChanges(bleuMetric, paired(texts));
  const sizes = changes.map(({ change }) => Math.abs(change));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  const { itemId, baseline } = changes[0]!;
  const one = texts[Number(itemId)]!;
  expect(baseline).toBeCloseTo(
    sentenceBleu({ candidate: one.before, references: one.references }, "13a"),
    10,
  );
  expect(itemChanges(chrfMetric, paired(texts)).find((each) => each.itemId === "0")!.challenger).toBeCloseTo(
    sentenceChrf({ candidate: texts[0]!.after, references: texts[0]!.references }),
    10,
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { CorpusMetrics } from "./corpus-metrics.ts";
import { pairsToTry } from "./testing/pairs-to-try.ts";
import type { TextPair } from "./text-pair.ts";

const figures = (pairs: readonly TextPair[]) => {
  const metrics = new CorpusMetrics("13a");
  for (const pair of pairs) metrics.add(pair);
  return metrics.figures();
};

test("lines may have different numbers of references, and the signature says so", () => {
  const one = { candidate: "a b c d", references: ["a b c d"] };
  expect(figures([one]).bleu.signature).toMatch(/^nrefs:1\|/);
  expect(figures([one, one]).bleu.signature).toMatch(/^nrefs:1\|/);
  expect(figures([one, { ...one, references: ["a", "b"] }]).bleu.signature).toMatch(/^nrefs:var\|/);
});
test("figures can be asked for in between, and twice", () => {
  const metrics = new CorpusMetrics("13a");
  metrics.add({ candidate: "a b c d", references: ["a b c d"] });
  expect(metrics.figures()).toMatchObject({ pairs: 1, selfBleu: null });
  metrics.add({ candidate: "a b c d", references: ["x"] });
  const both = metrics.figures();
  expect(both.pairs).toBe(2);
  expect(both.selfBleu).toBeCloseTo(1, 10);
  expect(metrics.figures()).toEqual(both);
});
test("the order of the lines does not matter, and no input is changed", () => {
  fc.assert(
    fc.property(fc.array(pairsToTry.pair, { minLength: 1, maxLength: 6 }), (pairs) => {
      const before = structuredClone(pairs);
      const [there, back] = [figures(pairs), figures(pairs.toReversed())];
      expect(pairs).toEqual(before);
      expect(back.bleu).toEqual(there.bleu);
      for (const name of ["chrf2", "rouge1", "rouge2", "rougeL", "distinct1", "distinct2"] as const)
        expect(back[name] ?? -1).toBeCloseTo(there[name] ?? -1, 10);
    }),
  );
});
test("without a pair there are no figures", () => expect(() => figures([])).toThrow(RangeError));

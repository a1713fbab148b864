import { describe, expect, test } from "vitest";
import { sentenceBleu } from "./bleu/bleu.ts";
import { sentenceChrf } from "./chrf/chrf.ts";
import { CorpusMetrics } from "./corpus-metrics.ts";
import cases from "./testing/reference-values.json" with { type: "json" };
import { metricTokens, type Tokenizer } from "./tokens/tokenizer.ts";

// Texts with punctuation, numbers, currency, emoji, quotes, Chinese and odd white space. The values come from a second,
// slow implementation in Python (regular expressions and Counter alone), written from the published source of sacreBLEU
// 2 and rouge_score: see docs/metrics.md.

const NEAR = 10;

describe.each(["13a", "zh", "char"] as Tokenizer[])(
  "with the tokenizer %s, the values are those of the second implementation",
  (tokenizer) => {
    const ours = cases.filter(({ tokenize }) => tokenize === tokenizer);
    test("tokens", () => {
      for (const { pairs, tokens } of ours)
        for (const [at, { candidate }] of pairs.entries())
          expect(metricTokens(candidate, tokenizer)).toEqual(tokens[at]);
    });
    test("BLEU, chrF2 and ROUGE of a list", () => {
      for (const { pairs, expected } of ours) {
        const metrics = new CorpusMetrics(tokenizer);
        for (const pair of pairs) metrics.add(pair);
        const { bleu, chrf2, ...figures } = metrics.figures();
        expect(bleu.score).toBeCloseTo(expected.bleu, NEAR);
        expect(bleu.signature).toContain(`nrefs:${expected.nrefs}|`);
        expect(chrf2).toBeCloseTo(expected.chrf2, NEAR);
        for (const name of ["distinct1", "distinct2", "selfBleu"] as const)
          if (expected[name] === null) expect(figures[name]).toBeNull();
          else expect(figures[name]).toBeCloseTo(expected[name], NEAR);
        for (const name of ["rouge1", "rouge2", "rougeL"] as const)
          expect(figures[name]).toBeCloseTo(expected[name], NEAR);
      }
    });
    test("BLEU and chrF2 of one text", () => {
      for (const { pairs, expected } of ours) {
        for (const [at, pair] of pairs.entries()) {
          expect(sentenceBleu(pair, tokenizer)).toBeCloseTo(expected.sentenceBleu[at]!, NEAR);
          expect(sentenceChrf(pair)).toBeCloseTo(expected.sentenceChrf[at]!, NEAR);
        }
      }
    });
  },
);

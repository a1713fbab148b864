import { notificationLine } from "../../candidates/candidate.ts";
import { createTextReader } from "../features/text-reader.ts";
import { tokenise } from "../features/tokens.ts";
import { createVocabulary, type Vocabulary } from "../features/vocabulary.ts";
import { meaningReward } from "../linear/linear-sum.ts";
import type { LinearWeights } from "../linear/linear-weights.ts";
import { standardise } from "../linear/standardise.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";
import { buildVocabularies } from "./build-vocabularies.ts";
import { type LinearLayout, linearLayout } from "./linear-layout.ts";
import { pairWeights } from "./pair-weights.ts";
import { type PooledMeaning, poolMeaning } from "./pooled-meaning.ts";
import type { PreferenceProblem } from "./preference-loss.ts";
import type { PreferencePair } from "./preference-pair.ts";
import { type ShapeScale, shapeScale } from "./shape-scale.ts";
import { SparseRowsBuilder } from "./sparse-rows.ts";
import { trainingTexts } from "./training-texts.ts";
import { weightPrior } from "./weight-prior.ts";

/** Preferences as numbers, with what is needed to turn their solution into a model. */
export interface LinearProblem {
  problem: PreferenceProblem;
  layout: LinearLayout;
  vocabularies: readonly Vocabulary[];
  scale: ShapeScale;
  pooled: PooledMeaning | null;
  /** Distinct words of each text. */
  distinct: Uint32Array;
}

/** Reads the texts of the preferences. An earlier model gives its vocabulary, its scales and what words mean. */
export function linearProblem(
  pairs: readonly PreferencePair[],
  vectors: WordVectors | null,
  base: LinearWeights | null,
): LinearProblem {
  const { texts, sides } = trainingTexts(pairs);
  const lines = texts.map(({ text }) => notificationLine(text));
  const vocabularies = buildVocabularies(new Set(lines), base?.ngrams ?? []);
  const pooled =
    vectors &&
    poolMeaning(vectors, lines.map(tokenise), base?.meaning.hashes.length ? base.meaning.shares : null);
  const layout = linearLayout(vocabularies, pooled ? vectors.size : 0);

  const read = createTextReader({
    ngrams: vocabularies,
    meaning: createVocabulary(base?.meaning.hashes ?? new Uint32Array(0)),
  });
  const features = texts.map(({ item, text }) => read(item, text).shape.slice());
  const scale = base ? { mean: base.shapeMean, scale: base.shapeScale } : shapeScale(features);
  const builder = new SparseRowsBuilder();
  const offsets = new Float64Array(texts.length);
  const distinct = new Uint32Array(texts.length);
  for (const [index, { item, text }] of texts.entries()) {
    const found = read(item, text);
    distinct[index] = found.distinct;
    if (base) offsets[index] = meaningReward(base.meaning, found.slots);
    for (const [kind, bag] of found.slots.ngrams.entries())
      for (let i = 0; i < bag.count; i++) builder.add(layout.ngrams[kind]! + bag.slots[i]!, bag.unit);
    for (const [i, value] of found.shape.entries())
      builder.add(layout.shape + i, standardise(value, scale.mean[i]!, scale.scale[i]!));
    for (let k = layout.meaning; k < layout.width; k++)
      builder.add(k, pooled!.rows[index * vectors!.size + k - layout.meaning]!);
    builder.endRow();
  }
  const problem = {
    rows: builder.rows(layout.width),
    offsets,
    sides,
    chances: Float64Array.from(pairs, ({ aIsBetter }) => aIsBetter),
    weights: pairWeights(pairs),
    ...weightPrior(layout, vocabularies, base),
  };
  return { problem, layout, vocabularies, scale, pooled, distinct };
}

import "server-only";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import type { JudgingEstimateRequest } from "#core/evaluation/judge/judging-request.ts";
import { type PickedPair, samplePairs } from "#core/evaluation/judge/sample-pairs.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { textSeed } from "#core/random/text-seed.ts";
import { findEvaluations } from "../../../repositories/evaluation-runs.ts";
import { listPickedPairs } from "../../../repositories/picked-pairs.ts";
import type { Db } from "../../../repositories/transaction.ts";

export interface PairsToJudge {
  baseline: EvaluationView;
  challenger: EvaluationView;
  pairs: PickedPair[];
  /** Pairs that are the same text in both. */
  alike: number;
  items: number;
  seed: number;
}

/**
 * The pairs that a judging of these two would be about. The draw follows from the two evaluations and how many items are
 * wanted, so that the same judging asked for again, by another model too, is about the same pairs. Throws `conflict`
 * where they do not compare, `invalid` where no pair differs.
 */
export async function pairsToJudge(
  db: Db,
  { baselineId, challengerId, style, items }: JudgingEstimateRequest,
): Promise<PairsToJudge> {
  const [baseline, challenger] = await findEvaluations(db, [baselineId, challengerId]);
  if (!baseline || !challenger) throw notFound("evaluation");
  if (baseline.id === challenger.id || baseline.set.versionId !== challenger.set.versionId)
    throw conflict("Only two evaluations over the same version of a set can be judged beside each other.");
  for (const { name, status } of [baseline, challenger])
    if (status !== "finished") throw conflict(`“${name}” is ${status}: only what is finished can be judged.`);
  const seed = textSeed(`${baselineId} ${challengerId}`, 0) & 0x7fffffff;
  const drawn = samplePairs(await listPickedPairs(db, { baselineId, challengerId, style }), items, seed);
  if (drawn.pairs.length === 0)
    throw new ProductError(
      "invalid",
      drawn.alike > 0
        ? "Both wrote the same texts throughout: there is nothing to judge."
        : "They have no item and style in common: there is nothing to judge.",
    );
  return { baseline, challenger, ...drawn, seed };
}

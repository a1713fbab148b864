import { LEAST_SHARED_PAIRS, type PeopleAgreement } from "../../duels/duel-agreement.ts";
import { cohenKappa } from "../../statistics/cohen-kappa.ts";
import { poissonBootstrap } from "../../statistics/poisson-bootstrap.ts";
import type { JudgedWinner } from "./judged-pair.ts";

const LABELS = ["baseline", "challenger", "tie", "neither"] as const;

/** A pair that a judge and a person judged. `neither`: the person found both texts bad, which a judge cannot say. */
export interface PersonBesideJudge {
  judge: JudgedWinner;
  person: (typeof LABELS)[number];
}

/**
 * How far a judge agrees with people, corrected for chance: Cohen's kappa with a bootstrap interval over pairs. Unlike
 * in duels the names of the two sides mean something (one run may be better throughout), so agreement that comes of both
 * liking one run is taken for chance. Not told with fewer than 30 pairs, or where all said the same throughout.
 */
export function judgeAgreement(pairs: readonly PersonBesideJudge[]): PeopleAgreement {
  if (pairs.length < LEAST_SHARED_PAIRS)
    return { pairs: pairs.length, kappa: { known: false, why: "too-few" } };
  const alike = [...Map.groupBy(pairs, ({ judge, person }) => `${judge} ${person}`).values()];
  const times = alike.map(({ length }) => length);
  const kappaOf = (drawn: readonly number[]) => {
    const table = LABELS.map(() => LABELS.map(() => 0));
    for (const [at, [one]] of alike.entries())
      table[LABELS.indexOf(one!.judge)]![LABELS.indexOf(one!.person)] = drawn[at]!;
    return cohenKappa(table);
  };
  const [kappa, interval] = [kappaOf(times), poissonBootstrap(times, kappaOf)];
  if (kappa === null || !interval)
    return { pairs: pairs.length, kappa: { known: false, why: "no-variation" } };
  return { pairs: pairs.length, kappa: { known: true, kappa, interval } };
}

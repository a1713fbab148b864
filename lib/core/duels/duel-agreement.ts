import { cohenKappa } from "../statistics/cohen-kappa.ts";
import type { Interval } from "../statistics/interval.ts";
import { type LabelCounts, nominalAlpha } from "../statistics/krippendorff-alpha.ts";
import { poissonBootstrap } from "../statistics/poisson-bootstrap.ts";

/** What a vote says of a pair, whichever stood left. */
export const DUEL_LABELS = ["first", "second", "tie", "neither"] as const;

/** Below this many pairs that two people judged, no agreement is given: its interval would span nearly everything. */
export const LEAST_SHARED_PAIRS = 30;

/** A figure with its interval, or why there is none. */
export type Verdict<T> = ({ known: true } & T) | { known: false; why: "too-few" | "no-variation" };

export interface DuelAgreement {
  /** Pairs that at least two people judged, and all of the people's votes on these. */
  pairs: number;
  votes: number;
  alpha: Verdict<{ alpha: number; interval: Interval; observed: number }>;
}

/**
 * Agreement of all people on the pairs that more than one judged: Krippendorff's alpha over first, second, tie and
 * neither, with a bootstrap interval over pairs. `patterns` count votes in the order of `DUEL_LABELS`. Which candidate is
 * called first says nothing, so every pair counts half in either order: the figure does not depend on the naming.
 */
export function duelAgreement(patterns: readonly LabelCounts[]): DuelAgreement {
  const shared = patterns.filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) >= 2);
  const pairs = shared.reduce((sum, { units }) => sum + units, 0);
  const votes = shared.reduce(
    (sum, { counts, units }) => sum + units * counts.reduce((all, one) => all + one, 0),
    0,
  );
  if (pairs < LEAST_SHARED_PAIRS) return { pairs, votes, alpha: { known: false, why: "too-few" } };
  const found = bothWays(shared);
  const interval = poissonBootstrap(
    shared.map(({ units }) => units),
    (drawn) => bothWays(shared.map(({ counts }, at) => ({ counts, units: drawn[at]! })))?.alpha ?? null,
  );
  if (!found || !interval) return { pairs, votes, alpha: { known: false, why: "no-variation" } };
  return { pairs, votes, alpha: { known: true, ...found, interval } };
}

function bothWays(patterns: readonly LabelCounts[]) {
  return nominalAlpha(
    patterns.flatMap(({ counts: [first = 0, second = 0, ...rest], units }) => [
      { counts: [first, second, ...rest], units: units / 2 },
      { counts: [second, first, ...rest], units: units / 2 },
    ]),
  );
}

/** How many pairs two people judged, by what each said: labels are indexes of `DUEL_LABELS`. */
export interface KappaCell {
  one: number;
  other: number;
  pairs: number;
}

export interface PeopleAgreement {
  pairs: number;
  kappa: Verdict<{ kappa: number; interval: Interval }>;
}

/** Agreement of two people: Cohen's kappa with a bootstrap interval over pairs, every pair half in either order. */
export function peopleAgreement(cells: readonly KappaCell[]): PeopleAgreement {
  const pairs = cells.reduce((sum, cell) => sum + cell.pairs, 0);
  if (pairs < LEAST_SHARED_PAIRS) return { pairs, kappa: { known: false, why: "too-few" } };
  const kappaOf = (drawn: readonly number[]) => {
    const table = DUEL_LABELS.map(() => DUEL_LABELS.map(() => 0));
    for (const [at, { one, other }] of cells.entries()) {
      table[one]![other]! += drawn[at]! / 2;
      table[swapped(one)]![swapped(other)]! += drawn[at]! / 2;
    }
    return cohenKappa(table);
  };
  const times = cells.map((cell) => cell.pairs);
  const [kappa, interval] = [kappaOf(times), poissonBootstrap(times, kappaOf)];
  if (kappa === null || !interval) return { pairs, kappa: { known: false, why: "no-variation" } };
  return { pairs, kappa: { known: true, kappa, interval } };
}

function swapped(label: number): number {
  return label === 0 ? 1 : label === 1 ? 0 : label;
}

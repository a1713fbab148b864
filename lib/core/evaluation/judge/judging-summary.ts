import type { PeopleAgreement } from "../../duels/duel-agreement.ts";
import { judgeAgreement } from "./judge-agreement.ts";
import { type JudgeSummary, judgeSummary } from "./judge-summary.ts";
import { type JudgedPair, judgedWinner } from "./judged-pair.ts";
import { PEOPLE_SOURCES, type PeopleSaid, type PeopleSource, peopleVerdict } from "./people-on-pairs.ts";

/** A pair that was judged in both orders. */
export interface PairOnRecord extends JudgedPair {
  id: string;
}

export interface JudgingSummary extends JudgeSummary {
  /** With people, over the pairs that people compared too; and how many of these each source covers. */
  people: PeopleAgreement & { sources: Record<PeopleSource, number> };
}

/** What a judging came to: wins, share, position, and how far it agrees with what people said of the same texts. */
export function judgingSummary(pairs: readonly PairOnRecord[], said: readonly PeopleSaid[]): JudgingSummary {
  const byPair = Map.groupBy(said, ({ pairId }) => pairId);
  const both = pairs.flatMap((pair) => {
    const own = byPair.get(pair.id);
    return own ? [{ judge: judgedWinner(pair), person: peopleVerdict(own) }] : [];
  });
  const covered = (source: PeopleSource) =>
    new Set(said.filter((one) => one.source === source).map(({ pairId }) => pairId)).size;
  const sources = Object.fromEntries(PEOPLE_SOURCES.map((source) => [source, covered(source)]));
  return {
    ...judgeSummary(pairs),
    people: { ...judgeAgreement(both), sources: sources as Record<PeopleSource, number> },
  };
}

import type { PooledLift } from "#core/learning/lift/pooled-lift.ts";
import type { DrillFact } from "../drill-report.ts";
import type { LoopFigures } from "./loop-figures.ts";

export interface LoopRound {
  number: number;
  /** How hard the writer chased the score; 0 where it was only used to select. */
  chases: number;
  /** The model that scored it, and whether that was learned here. */
  scoredBy: string;
  isLearned: boolean;
  figures: LoopFigures;
  /** What was learned afterwards. */
  learned: string;
}

/** What the rounds are held to: the lift grows by ranking alone, and a score that is chased is seen. */
export function loopFacts(rounds: readonly LoopRound[]): DrillFact[] {
  const selected = rounds.filter(({ chases }) => chases === 0);
  const chased = rounds.filter(({ chases }) => chases > 0);
  const learned = selected.filter(({ isLearned }) => isLearned);
  const alarms = learned.filter(({ figures }) => figures.alarmSince !== null).length;
  const [first, last, hardest] = [selected[0]!, selected.at(-1)!, chased.at(-1)];
  const facts: DrillFact[] = rounds.flatMap(roundFacts);
  if (selected.length > 1)
    facts.push(
      fact(
        "the lift of what the score picks grows",
        `${percent(first.figures.ranked?.estimate)} to ${liftWords(last.figures.ranked)}`,
        "the last interval above the first lift, and above 0",
        (last.figures.ranked?.interval.low ?? -1) > Math.max(0, first.figures.ranked?.estimate ?? 0),
      ),
      fact(
        "the random holdout: it is the ranking",
        `picked ${percent(last.figures.ranked?.estimate)}, drawn ${liftWords(last.figures.drawn)}`,
        "what was drawn by chance gains less than what was picked",
        (last.figures.drawn?.interval.high ?? 1) < (last.figures.ranked?.estimate ?? 0),
      ),
      fact(
        "the alarm while a learned score only selects",
        `${alarms} of ${learned.length} rounds`,
        "0, of one round or more",
        learned.length > 0 && alarms === 0,
      ),
    );
  if (hardest) {
    const gap = hardest.figures.round.gap?.estimate ?? 0;
    const before = last.figures.round.gap?.estimate ?? 0;
    facts.push(
      fact(
        "chased: promised less kept widens",
        `${percent(before)} to ${percent(gap)}`,
        "wider by 10 points or more",
        gap - before >= 0.1,
      ),
      fact(
        "chased: the alarm",
        hardest.figures.alarmSince ?? "silent",
        "a day",
        hardest.figures.alarmSince !== null,
      ),
    );
  }
  return facts;
}

function roundFacts({ number, chases, scoredBy, figures, learned }: LoopRound): DrillFact[] {
  const { ranked, drawn, round, alarmSince } = figures;
  const name = `round ${number}${chases > 0 ? `, chased ${chases} times` : ""}`;
  const told = (what: string, found: string) => fact(`${name}: ${what}`, found, "told", true);
  return [
    told("picked over human", liftWords(ranked)),
    told("drawn over human", liftWords(drawn)),
    told(
      "promised, kept",
      round.kept === null
        ? "no score"
        : `${percent(round.promised)}, ${percent(round.kept)} of ${round.pairs} pairs, by ${scoredBy}`,
    ),
    told("alarm; learned", `${alarmSince ?? "silent"}; ${learned}`),
  ];
}

function fact(what: string, found: string | number, wanted: string, ok: boolean): DrillFact {
  return { what, found, wanted, ok };
}

function liftWords(lift: PooledLift | null): string {
  if (!lift) return "too little data";
  return `${percent(lift.estimate)} (${percent(lift.interval.low)} to ${percent(lift.interval.high)})`;
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? "none" : `${(share * 100).toFixed(1)} %`;
}

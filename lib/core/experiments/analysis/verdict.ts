import type { ArmAnalysis } from "./arm-analysis.ts";
import { type Lack, LEAST_DELIVERED, LEAST_EXPECTED, lacks } from "./enough-data.ts";
import { chanceWords, countWords, percent, points, pointsRange } from "./figure-words.ts";
import type { SampleRatio } from "./sample-ratio.ts";

/**
 * What the numbers say. `winner`: the arm beats the control. `keep_control`: every arm is worse than it. `guardrail`: what
 * would win drives people away. `no_worthwhile_lift`: no arm can be better by as much as was asked for.
 */
export const DECISIONS = [
  "winner",
  "keep_control",
  "guardrail",
  "no_worthwhile_lift",
  "cannot_tell",
  "not_enough_data",
  "sample_ratio_mismatch",
] as const;
export type Decision = (typeof DECISIONS)[number];

export interface ExperimentVerdict {
  /** The arm to go on with: the winner, or the control where it is to be kept; null where nothing can be said. */
  arm: string | null;
  decision: Decision;
  /** Sentences, the deciding one first. */
  reasons: string[];
}

export interface VerdictSettings {
  /** The least relative lift that would be worth it, as it was planned; null where none was named. */
  smallestLift: number | null;
}

const ALPHA = 0.05;

/**
 * The verdict, by rules in this order: a broken assignment, too little data, then what is clear at every look (the
 * always-valid p under 0.05 after Holm over the arms) and passes the guardrail. Anything else is “cannot tell yet”.
 */
export function experimentVerdict(
  ratio: SampleRatio,
  arms: readonly ArmAnalysis[],
  { smallestLift }: VerdictSettings = { smallestLift: null },
): ExperimentVerdict {
  const control = arms.find((arm) => arm.control)!;
  const others = arms.filter((arm) => !arm.control);
  const nothing = (decision: Decision, ...reasons: string[]) => ({ arm: null, decision, reasons });
  if (ratio.mismatch) return nothing("sample_ratio_mismatch", ...mismatchReasons(ratio.p!, arms));
  const ready = others.filter((arm) => arm.comparison?.enough);
  if (ready.length === 0) return nothing("not_enough_data", ...tooLittle(others, control));
  const waiting = tooLittle(
    others.filter((arm) => !ready.includes(arm)),
    control,
  );

  const better = ready.filter((arm) => isClear(arm) && arm.comparison!.difference.estimate > 0);
  const safe = better.filter((arm) => !arm.optOuts?.harmed).sort((a, b) => b.ctr! - a.ctr!);
  const harmed = better.filter((arm) => arm.optOuts?.harmed).map(harm);
  const leaving = others.filter((arm) => arm.optOuts?.harmed && !better.includes(arm)).map(drivesAway);
  const [best, ...alsoBetter] = safe;
  if (best)
    return {
      arm: best.key,
      decision: "winner",
      reasons: [
        beats(best),
        ...alsoBetter.map((arm) => `“${arm.key}” beats the control too, with a lower rate so far.`),
        ...harmed,
        ...leaving,
        ...unseenOptOuts([best, control]),
        ...waiting,
      ],
    };
  if (harmed.length > 0) return nothing("guardrail", ...harmed, ...leaving, ...waiting);
  if (waiting.length === 0 && ready.every((arm) => isClear(arm) && arm.comparison!.difference.estimate < 0))
    return { arm: control.key, decision: "keep_control", reasons: ready.map(loses) };
  const limit = smallestLift === null ? null : smallestLift * control.ctr!;
  if (
    waiting.length === 0 &&
    limit !== null &&
    ready.every((arm) => arm.comparison!.alwaysValid.interval.high < limit)
  )
    return {
      arm: control.key,
      decision: "no_worthwhile_lift",
      reasons: [
        `No arm can still be ${percent(smallestLift!)} better than the control, which was the least worth having.`,
      ],
    };
  return nothing("cannot_tell", ...ready.map(unclear), ...leaving, ...waiting);
}

function isClear(arm: ArmAnalysis): boolean {
  return arm.comparison!.alwaysValid.pHolm < ALPHA && arm.comparison!.alwaysValid.significant;
}

function mismatchReasons(p: number, arms: readonly ArmAnalysis[]): string[] {
  const total = arms.reduce((sum, arm) => sum + arm.delivered, 0);
  const weights = arms.reduce((sum, arm) => sum + arm.share, 0);
  return [
    `The arms were not delivered to in the planned shares (p ${chanceWords(p)}; the alarm is at 0.001). The assignment or the counting is broken, so no figure here can be believed.`,
    ...arms.map(
      (arm) =>
        `“${arm.key}” was to have ${percent(arm.share / weights)} and has ${percent(arm.delivered / total)}: ${countWords(arm.delivered)} of ${countWords(total)}.`,
    ),
  ];
}

const LACK_WORDS: Record<Lack, string> = {
  delivered: `${LEAST_DELIVERED} delivered`,
  clicks: `${LEAST_EXPECTED} expected clicks`,
  "non-clicks": `${LEAST_EXPECTED} expected recipients who do not click`,
};

/** Which arms have too little for a verdict, and of what: a sentence for each thing that lacks. */
function tooLittle(arms: readonly ArmAnalysis[], control: ArmAnalysis): string[] {
  const needs = (arm: ArmAnalysis) =>
    lacks(arm, control)
      .map((lack) => LACK_WORDS[lack])
      .join(" and ");
  return [...Map.groupBy(arms, needs)].map(([need, lacking]) => {
    const names = lacking.map((arm) => `“${arm.key}”`).join(", ");
    return `There is too little data on ${names}: before a verdict, it and the control each need ${need}.`;
  });
}

function evidence({ comparison }: ArmAnalysis): string {
  const { difference, lift, alwaysValid } = comparison!;
  const relative = lift ? ` (${percent(lift.estimate, { signed: true })})` : "";
  return `${points(difference.estimate)}${relative}, at any look ${pointsRange(alwaysValid.interval)}, p ${chanceWords(alwaysValid.pHolm)}`;
}

function beats(arm: ArmAnalysis): string {
  return `“${arm.key}” is clicked more than the control: ${evidence(arm)}.`;
}

function loses(arm: ArmAnalysis): string {
  return `“${arm.key}” is clicked less than the control: ${evidence(arm)}.`;
}

function harm(arm: ArmAnalysis): string {
  return `${drivesAway(arm)} It is not a win, however many click.`;
}

/** Who looks on is to know what an arm costs meanwhile, whether or not its clicks are clear. */
function drivesAway({ key, optOuts }: ArmAnalysis): string {
  return `More people opt out of “${key}” than of the control: ${pointsRange(optOuts!.difference!.interval)}.`;
}

function unclear(arm: ArmAnalysis): string {
  if (isClear(arm)) return loses(arm);
  const { pHolm } = arm.comparison!;
  const oneLook =
    pHolm !== null && pHolm < ALPHA
      ? ` Its p of ${chanceWords(pHolm)} would hold only if this were the one look planned.`
      : "";
  return `“${arm.key}” and the control cannot be told apart yet: ${evidence(arm)}.${oneLook}`;
}

function unseenOptOuts(arms: readonly ArmAnalysis[]): string[] {
  return arms.some((arm) => arm.optedOut === null)
    ? ["Opt-outs were not reported for all of them, so the guardrail was not checked."]
    : [];
}

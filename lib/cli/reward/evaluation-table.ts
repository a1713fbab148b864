import type { Interval, PairFigures, RewardEvaluation } from "#core/reward/evaluation/evaluate-reward.ts";

/** An evaluation for people to read: each figure with its 95 % interval over stories and what it is a share of. */
export function evaluationTable({ read, all, significant, bestOfK, lift }: RewardEvaluation): string {
  const lines = [
    row("", "", "95 % interval", "of"),
    pairsRow("Pairs judged right", all),
    pairsRow("  with p < 0.05", significant),
    bestOfK
      ? row("Best text picked", percent(bestOfK.accuracy), range(bestOfK.interval), groups(bestOfK))
      : row("Best text picked", "–", "", "no group of texts with counts"),
    lift
      ? row("Lift of the pick", signed(lift.mean), signedRange(lift.interval), groups(lift))
      : row("Lift of the pick", "–", "", "no group of texts with clicks"),
  ];
  if (bestOfK)
    lines.push(`A text drawn at random is the best one in ${percent(bestOfK.chance)} of the groups.`);
  if (read > all.pairs)
    lines.push(`${whole(read - all.pairs)} of ${whole(read)} pairs did equally well and are left out.`);
  return `${lines.join("\n")}\n`;
}

function pairsRow(name: string, { pairs, clusters, accuracy, accuracyInterval }: PairFigures): string {
  if (accuracy === null) return row(name, "–", "", "no pair");
  return row(
    name,
    percent(accuracy),
    range(accuracyInterval),
    `${count(pairs, "pair")}, ${stories(clusters)}`,
  );
}

function groups({ groups, clusters }: { groups: number; clusters: number }): string {
  return `${count(groups, "group")}, ${stories(clusters)}`;
}

function stories(clusters: number): string {
  return clusters === 1 ? "1 story" : `${whole(clusters)} stories`;
}

function count(things: number, noun: string): string {
  return things === 1 ? `1 ${noun}` : `${whole(things)} ${noun}s`;
}

function row(name: string, figure: string, interval: string, of: string): string {
  return `${name.padEnd(20)}${figure.padStart(8)}  ${interval.padEnd(20)}${of}`.trimEnd();
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function signed(share: number): string {
  return `${share < 0 ? "−" : "+"}${(Math.abs(share) * 100).toFixed(1)} %`;
}

function range(interval: Interval): string {
  return interval ? `${(interval[0] * 100).toFixed(1)}–${percent(interval[1])}` : "none: one story";
}

function signedRange(interval: Interval): string {
  return interval ? `${signed(interval[0])} to ${signed(interval[1])}` : "none: one story";
}

function whole(count: number): string {
  return count.toLocaleString("en");
}

import type { ComparisonVerdict } from "../comparison/verdict.ts";

/** How a version did beside the published one, over one version of a set. */
export interface MeasuredBeside {
  /** The version that is not published. */
  version: number;
  set: { name: string; version: number };
  /** Of the published version, and of this one. */
  runIds: [baseline: string, challenger: string];
  verdict: ComparisonVerdict;
  /** Names of the deciding figures that are worse, and better. */
  worse: string[];
  better: string[];
  items: number;
}

/** “Worse in chrF2 on Sample v1 (36 items)”. */
export function besideText({ set, worse, better, items }: MeasuredBeside): string {
  const on = `on “${set.name}” v${set.version} (${items} items)`;
  if (worse.length > 0)
    return `Measurably worse in ${worse.join(", ")}${better.length > 0 ? `, better in ${better.join(", ")}` : ""} ${on}`;
  if (better.length > 0) return `Measurably better in ${better.join(", ")} ${on}`;
  return `Cannot be told apart ${on}`;
}

/** Why a version is not published without a reason; null where nothing speaks against it. */
export function whyReason(version: number, measured: readonly MeasuredBeside[]): string | null {
  const worse = measured.find((one) => one.version === version && one.verdict === "worse");
  if (!worse) return null;
  const text = besideText(worse);
  return `Version ${version} is ${text[0]!.toLowerCase()}${text.slice(1)}, compared with the published one. Give a reason to publish it all the same.`;
}

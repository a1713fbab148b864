import { COMMAND_LINE } from "#core/access/actor.ts";
import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import { decidedAs } from "#core/evaluation/report/compare-measured.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { evaluationProgress } from "#server/services/evaluations/read-evaluations.ts";
import { print, say } from "../print.ts";
import { failureLine } from "../report-run.ts";
import type { Baseline } from "./baseline.ts";
import { type Compared, comparedWith } from "./compared.ts";
import { comparisonJson, evaluationJson } from "./evaluation-json.ts";
import { evaluationTable } from "./evaluation-table.ts";
import { judgingJson, judgingText } from "./judging-told.ts";

/** The exit status of an evaluation that is measurably worse than its baseline. */
const WORSE = 3;

/** Evaluations that have ended, with what a judge said of each beside the baseline. */
export interface DoneEvaluations {
  done: readonly EvaluationView[];
  baseline: EvaluationView | null;
  judgings: ReadonlyMap<string, JudgingProgress>;
}

/** Prints what evaluations came to; returns 0, 1 where tasks failed or it could not be compared, 3 where worse. */
export async function reportEvaluations(
  { done, baseline: baselineRun, judgings }: DoneEvaluations,
  baseline: Baseline | null,
  options: { json?: boolean },
): Promise<number> {
  const isMeasured = done.every(({ status }) => status === "finished");
  const compared = new Map<string, Compared>();
  if (baseline && isMeasured)
    for (const one of done) compared.set(one.id, await comparedWith(one, baseline, baselineRun));
  if (options.json) {
    const evaluations = await Promise.all(done.map((one) => evaluationJson(one)));
    const comparisons = done.flatMap(({ id }) => {
      const [one, judging] = [compared.get(id), judgings.get(id)];
      return one ? [{ ...one, judge: judging ? judgingJson(judging) : null }] : [];
    });
    const { set } = done[0]!;
    print({
      set: { id: set.id, name: set.name, version: set.version, items: set.items },
      evaluations,
      comparison: baseline ? comparisonJson(baseline.name, comparisons) : null,
    });
  } else
    for (const one of done) {
      const judging = judgings.get(one.id);
      process.stdout.write(
        (await evaluationTable(one, compared.get(one.id)?.comparison)) +
          (judging ? judgingText(judging) : ""),
      );
    }
  const failed = await tellFailures([...done, ...(baselineRun ? [baselineRun] : [])]);
  return Math.max(failed, ...[...compared.values()].map((one) => tellVerdict(one, baseline!.name)));
}

async function tellFailures(all: readonly EvaluationView[]): Promise<number> {
  let status = 0;
  for (const one of all) {
    if (one.status === "finished" && one.failed === 0) continue;
    status = 1;
    const { failures } = await evaluationProgress(COMMAND_LINE, one.id);
    for (const failure of failures) say(failureLine(failure));
    say(
      `pushgen: “${one.name}” ${one.status}: ${one.failed} of ${one.tasks} tasks failed. ${one.error ?? ""}`.trim(),
    );
  }
  return status;
}

function tellVerdict({ comparison, items }: Compared, baseline: string): number {
  if (!comparison) {
    say(`pushgen: There is nothing to compare with ${baseline}: no item and style in common.`);
    return 1;
  }
  const [worse, better] = [decidedAs(comparison, "worse"), decidedAs(comparison, "better")];
  if (worse.length > 0) {
    say(`pushgen: Measurably worse than ${baseline} in ${worse.join(", ")}, on ${items} items.`);
    return WORSE;
  }
  if (better.length > 0)
    say(`Measurably better than ${baseline} in ${better.join(", ")}, on ${items} items.`);
  else say(`Not measurably worse than ${baseline}, on ${items} items.`);
  return 0;
}

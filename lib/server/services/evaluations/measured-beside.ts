import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { decidedAs } from "#core/evaluation/report/compare-measured.ts";
import type { MeasuredBeside } from "#core/evaluation/report/publication-view.ts";
import type { CategoryDetail } from "#core/prompts/category-view.ts";
import { listEvaluatedBeside } from "../../repositories/evaluated-beside.ts";
import { findEvaluations } from "../../repositories/evaluation-runs.ts";
import { database } from "../../repositories/transaction.ts";
import { compareTwo } from "./compare-evaluations.ts";

/** Comparisons of one style that are looked at, the newest. */
const MOST = 12;

/** How the versions of a style did beside the published one, wherever both were evaluated on the same items. */
export async function measuredBeside(
  actor: Actor,
  category: Pick<CategoryDetail, "id" | "key" | "versions">,
): Promise<MeasuredBeside[]> {
  requirePermission(actor, "evaluations.read");
  const published = category.versions.find(({ status }) => status === "published");
  if (!published) return [];
  const pairs = await listEvaluatedBeside(database(), published.id, category.id, MOST);
  const found: MeasuredBeside[] = [];
  for (const { version, baselineId, runId } of pairs) {
    const [baseline, run] = await findEvaluations(database(), [baselineId, runId]);
    if (!baseline || !run) continue;
    const { comparison, items } = await compareTwo(baseline, run, category.key);
    if (!comparison) continue;
    found.push({
      version,
      set: { name: run.set.name, version: run.set.version },
      runIds: [baselineId, runId],
      verdict: comparison.verdict,
      worse: decidedAs(comparison, "worse"),
      better: decidedAs(comparison, "better"),
      items,
    });
  }
  return found;
}

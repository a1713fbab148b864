import { auditRun } from "#server/repositories/run-audit.ts";
import { database } from "#server/repositories/transaction.ts";
import { type DrillFact, exactly } from "./drill-report.ts";
import { hasEnded, startDrillRun, untilRun } from "./drill-run.ts";
import { type DrillSite, stopped } from "./drill-site.ts";

export const HOSTILE_ANSWERS =
  "answers of a megabyte, of other people's HTML, of instructions to ignore the instructions";

/** What is no notification ends as a failure with its reason; what is one stays a text, and a guardrail speaks. */
export async function hostileAnswers(site: DrillSite, size: { tasks: number }): Promise<DrillFact[]> {
  const worker = await site.startWorker();
  const facts: DrillFact[] = [];
  const large = await startDrillRun(size.tasks, "stand-in-megabyte");
  const { failed } = await untilRun(large, hasEnded, 300);
  facts.push(exactly("of a megabyte: tasks that failed", failed, size.tasks));
  facts.push(exactly("of a megabyte: candidates", (await auditRun(database(), large)).extra, 0));
  for (const [name, model, part] of [
    ["HTML", "stand-in-html", "<script>"],
    ["instructions", "stand-in-injected", "Ignore"],
  ] as const) {
    const runId = await startDrillRun(size.tasks, model);
    await untilRun(runId, hasEnded, 300);
    const rows = await database().candidate.findMany({ where: { runId } });
    facts.push(
      exactly(`${name}: kept as text`, rows.filter(({ body }) => body.includes(part)).length, rows.length),
    );
    facts.push(
      exactly(`${name}: flagged`, rows.filter((row) => row.guardrailLevel !== "pass").length, rows.length),
    );
  }
  await stopped(worker, "SIGTERM");
  return facts;
}

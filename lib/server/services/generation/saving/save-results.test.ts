import { expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { sampleContent } from "#core/content/sample/sample-content.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import { auditRun } from "../../../repositories/run-audit.ts";
import { addToRun } from "../../../repositories/run-counters.ts";
import type { ClaimedTask } from "../../../repositories/task-claims.ts";
import { transaction } from "../../../repositories/transaction.ts";
import { testDatabase } from "../../../testing/test-database.ts";
import { publishedPromptIds } from "../../categories/published-prompts.ts";
import { importItems } from "../../content/import-items.ts";
import { activeRewardModel } from "../../reward/active-model.ts";
import { readRun, runProgress } from "../../runs/read-runs.ts";
import { judgeTexts } from "../judge-texts.ts";
import { planRun } from "../plan-run.ts";
import { startRun } from "../start-run.ts";
import { taskClaims } from "../task-claims.ts";
import { noUsage } from "../usage.ts";
import { resultWriter } from "./result-writer.ts";
import { saveCandidates } from "./save-candidates.ts";
import { isSucceeded, type TaskResult } from "./task-result.ts";

const db = testDatabase();
const signal = new AbortController().signal;

/** A run of some items in two styles, planned, with each of its tasks taken. No worker is there. */
async function takenTasks(items: number): Promise<{ runId: string; tasks: ClaimedTask[] }> {
  const { ids } = await importItems(COMMAND_LINE, sampleContent.slice(0, items), "test");
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, ["plain", "question"]);
  const request = { name: "", selection: { kind: "ids" as const, ids }, promptVersionIds, model: "" };
  const { id: runId } = await startRun(COMMAND_LINE, { ...request, candidatesPerPair: 1 }, "console");
  for (let step = 0; step < 3; step++) await planRun({ runId });
  const rows = await db().generationTask.findMany({ where: { runId }, select: { id: true } });
  const take = taskClaims(signal);
  const tasks = await Promise.all(rows.map(({ id }) => take(id)));
  return { runId, tasks: tasks.map((task) => task!) };
}

async function written(task: ClaimedTask): Promise<TaskResult> {
  const scoredWith = await activeRewardModel();
  const texts = judgeTexts(
    task,
    [{ title: `Look at ${task.category.name}`, body: task.item.title }],
    scoredWith,
    [],
  );
  const usage = { ...noUsage(), calls: 1 };
  return { task, usage, durationMs: 1, end: { status: "succeeded", texts, scoredWith } };
}

test("two workers that have each saved candidates of a run do not wait for each other to count them", async () => {
  const { runId, tasks } = await takenTasks(2);
  const byItem = [...Map.groupBy(tasks, ({ item }) => item.id).values()];
  const saved = byItem.map(() => Promise.withResolvers<void>());
  const counted = byItem.map((ofItem, worker) =>
    transaction(async (tx) => {
      const results = await Promise.all(ofItem.map(written));
      await saveCandidates(tx, results.filter(isSucceeded));
      saved[worker]!.resolve();
      await Promise.all(saved.map(({ promise }) => promise));
      await addToRun(tx, runId, { succeeded: ofItem.length });
    }),
  );
  await Promise.all(counted);
  expect(await readRun(COMMAND_LINE, runId)).toMatchObject({ succeeded: 4 });
});

test("a task that is done twice at the same time, by two workers, is saved once", async () => {
  const { runId, tasks } = await takenTasks(3);
  const results = await Promise.all(tasks.map(written));
  const writers = [resultWriter(signal), resultWriter(signal)];
  await Promise.all(writers.flatMap((save) => results.map((result) => save(result))));
  expect(await auditRun(db(), runId)).toMatchObject({ tasks: 6, succeeded: 6, wrong: 0, extra: 0, drift: 0 });
  expect(await readRun(COMMAND_LINE, runId)).toMatchObject({
    status: "finished",
    succeeded: 6,
    calls: 6,
    candidates: 6,
  });
});

test("one that cannot be saved does not take the others with it", async () => {
  const { runId, tasks } = await takenTasks(2);
  const [broken, ...good] = await Promise.all(tasks.map(written));
  // No text of PostgreSQL holds this sign.
  if (broken!.end.status === "succeeded") broken!.end.texts[0]!.title = "\u0000";
  const save = resultWriter(signal);
  const ends = await Promise.allSettled([broken!, ...good].map((result) => save(result)));
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(await auditRun(db(), runId)).toMatchObject({ succeeded: 3, wrong: 0, extra: 0 });
});

test("failures are counted by kind as they are saved, and what is put back waits without being counted", async () => {
  const { runId, tasks } = await takenTasks(2);
  const save = resultWriter(signal);
  const failed = (task: ClaimedTask, message: string): TaskResult => ({
    task,
    usage: noUsage(),
    durationMs: 1,
    end: { status: "failed", error: new GenerationError("refused", message) },
  });
  await Promise.all([
    save(failed(tasks[0]!, "No")),
    save(failed(tasks[1]!, "No, no")),
    save({ task: tasks[2]!, usage: noUsage(), durationMs: 1, end: { status: "queued" } }),
    save(await written(tasks[3]!)),
  ]);
  const { run, failures } = await runProgress(COMMAND_LINE, runId);
  expect(run).toMatchObject({ status: "running", succeeded: 1, failed: 2 });
  expect(failures).toMatchObject([{ errorKind: "refused", count: 2 }]);
  expect(await db().generationTask.count({ where: { runId, status: "queued" } })).toBe(1);
});

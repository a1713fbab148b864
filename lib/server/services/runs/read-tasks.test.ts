import { describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { type RunTaskView, tasksQuestion } from "#core/generation/run-tasks.ts";
import { aRun, endOf } from "../../testing/a-run.ts";
import { aWorker } from "../../testing/a-worker.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { setPrice } from "../costs/prices.ts";
import { runTasks } from "./read-tasks.ts";

testDatabase();
aWorker();

const ask = (runId: string, question: object = {}) =>
  runTasks(COMMAND_LINE, runId, tasksQuestion.parse(question));

async function all(runId: string, filter = "all"): Promise<RunTaskView[]> {
  const tasks: RunTaskView[] = [];
  for (let after: string | null = null; ; ) {
    const page = await ask(runId, { filter, after });
    tasks.push(...page.tasks);
    if (!page.next) return tasks;
    after = page.next;
  }
}
const sum = (tasks: RunTaskView[], of: "calls" | "promptTokens" | "completionTokens" | "cost") =>
  tasks.reduce((total, task) => total + (task[of] ?? 0), 0);

describe("the tasks of a run", () => {
  test("tell what each took, page by page without a gap, and add up to the run", async () => {
    await setPrice(COMMAND_LINE, { model: "stand-in", input: 3_000_000, output: 9_000_000 });
    const run = await endOf((await aRun({ items: 20, categories: ["plain", "question"] })).id);
    const tasks = await all(run.id);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(40);
    expect(new Set(tasks.map(({ style }) => style))).toEqual(new Set(["Plain", "Question"]));
    for (const of of ["calls", "promptTokens", "completionTokens", "cost"] as const)
      expect(sum(tasks, of), of).toBe(run[of]);
    expect(tasks.every(({ status, seconds }) => status === "succeeded" && seconds !== null)).toBe(true);
  });

  test("can be narrowed to those that failed, with the reason, and to those that were asked again", async () => {
    const refused = await endOf((await aRun({ items: 3, model: "stand-in-refuses" })).id);
    expect(await all(refused.id, "failed")).toMatchObject(
      Array(3).fill({ error: expect.stringContaining("refused"), cost: null }),
    );
    const again = await endOf((await aRun({ items: 2, model: "stand-in-busy-once" })).id);
    expect((await all(again.id, "again")).map(({ calls }) => calls)).toEqual([2, 2]);
    expect(await all(again.id, "failed")).toEqual([]);
  });

  test("of a run that is not there are not found; an address that makes no sense is the first page", async () => {
    await expect(ask("019aab00-0000-7000-8000-000000000000")).rejects.toMatchObject({ code: "not-found" });
    expect(tasksQuestion.parse({ filter: "x", after: "'; DROP" })).toEqual({ filter: "all", after: null });
  });
});

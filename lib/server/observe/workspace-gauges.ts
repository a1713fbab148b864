import "server-only";
import { costsToday } from "../repositories/cost-totals.ts";
import { countJobs } from "../repositories/jobs.ts";
import { countLiveRuns } from "../repositories/runs.ts";
import { database } from "../repositories/transaction.ts";
import { countLiveWorkers } from "../repositories/worker-processes.ts";
import { gauge } from "./metrics.ts";

const LIVE = ["planning", "running", "paused", "cancelling"] as const;

/** What the database knows of the whole workspace, read when the metrics are asked for. Safe to be called again. */
export function registerWorkspaceGauges(): void {
  gauge("pushgen_queue_jobs", "Jobs in the queue", ["state"], async (queue) => {
    const { waiting, working } = await countJobs(database());
    queue.set({ state: "waiting" }, waiting);
    queue.set({ state: "working" }, working);
  });
  gauge("pushgen_workers", "Worker processes that are connected", [], async (workers) => {
    workers.set(await countLiveWorkers(database()));
  });
  gauge("pushgen_runs", "Runs that have not ended", ["status"], async (runs) => {
    const counts = await countLiveRuns(database());
    for (const status of LIVE) runs.set({ status }, counts.get(status) ?? 0);
  });
  gauge(
    "pushgen_today",
    "What runs, evaluations and trials used today (UTC), as counts",
    ["of"],
    async (today) => {
      const { cost: _, ...counts } = await costsToday(database());
      for (const [of, count] of Object.entries(counts)) today.set({ of }, count);
    },
  );
  gauge(
    "pushgen_today_cost_dollars",
    "Dollars of runs, evaluations and trials today (UTC)",
    [],
    async (today) => {
      today.set((await costsToday(database())).cost / 1e6);
    },
  );
}

import { once } from "node:events";
import { Command } from "commander";
import { env } from "#server/env.ts";
import { startWorker } from "#server/queue/worker.ts";
import { inWorkspace } from "../in-workspace.ts";
import { say } from "../print.ts";
import { whole } from "../whole-number.ts";

/** `pushgen worker`: one more worker, on this or another machine, until it is stopped. */
export function workerCommand(): Command {
  return new Command("worker")
    .description("run one more worker until it is stopped (SIGINT or SIGTERM)")
    .option("--concurrency <n>", "tasks at the same time", whole(1, 500))
    .action((options: { concurrency?: number }) =>
      inWorkspace(async ({ databaseUrl, interrupted }) => {
        const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
        const worker = await startWorker({ databaseUrl, concurrency });
        say("Worker ready. Stop it with Ctrl-C.");
        if (!interrupted.aborted) await once(interrupted, "abort");
        await worker.stop();
        say("Worker stopped.");
      }),
    );
}

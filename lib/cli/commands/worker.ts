import { once } from "node:events";
import { Command } from "commander";
import { env } from "#server/env.ts";
import { startWorker } from "#server/queue/worker.ts";
import { inWorkspace } from "../in-workspace.ts";
import { say } from "../print.ts";
import { whole } from "../whole-number.ts";

/** `pushgen worker`: one more worker, on this or another machine, until it is stopped or has nothing left to do. */
export function workerCommand(): Command {
  return new Command("worker")
    .description(
      "run one more worker until it is stopped (SIGINT or SIGTERM), or until nothing is left to do",
    )
    .option("--until-idle", "end when nothing is left to do")
    .option("--concurrency <n>", "tasks at the same time", whole(1, 500))
    .action((options: { concurrency?: number; untilIdle?: boolean }) =>
      inWorkspace(async ({ databaseUrl, interrupted }) => {
        const concurrency = options.concurrency ?? env().PUSHGEN_CONCURRENCY;
        const worker = await startWorker({ databaseUrl, concurrency });
        say("Worker ready. Stop it with Ctrl-C.");
        try {
          if (options.untilIdle) await worker.untilIdle(interrupted);
          else if (!interrupted.aborted) await once(interrupted, "abort");
        } finally {
          await worker.stop();
        }
        say(options.untilIdle && !interrupted.aborted ? "Nothing is left to do." : "Worker stopped.");
      }),
    );
}

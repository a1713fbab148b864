import "server-only";
import { WORKER } from "#core/access/actor.ts";
import { isBudgetPause } from "#core/costs/budget-pause.ts";
import {
  GENERATION_FAILURES,
  GenerationError,
  type GenerationFailure,
} from "#core/generation/generation-error.ts";
import { isOfServer, probeDelay } from "#core/generation/limits/breaker.ts";
import { log } from "../../log.ts";
import { probeTaskName } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { addJob } from "../../repositories/jobs.ts";
import { addToRun } from "../../repositories/run-counters.ts";
import { lockRun, setPause } from "../../repositories/runs.ts";
import { listPausedByServer, listWorking, type ServedModel } from "../../repositories/served-runs.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { holdBudgets } from "../costs/hold-budgets.ts";
import { modelForTask } from "./configured-model.ts";
import { goOn, standStill } from "./pause-run.ts";
import { PROBE } from "./probe-question.ts";

export interface ProbeStep extends ServedModel {
  /** How often the server was asked in vain since the runs were paused. */
  probes: number;
}

/** Pauses every run of a model whose breaker has opened, and sees to it that its server is asked again later. */
export async function pauseForServer(served: ServedModel, kind: GenerationFailure): Promise<void> {
  await transaction(async (tx) => {
    const resumeAt = new Date(Date.now() + probeDelay(0));
    const pause = { pausedBy: null, pausedKind: kind, pausedAt: new Date(), resumeAt };
    for (const id of await listWorking(tx, served)) {
      const run = await lockRun(tx, id);
      if (!run || !(await standStill(tx, id, pause))) continue;
      await insertAuditEvent(tx, {
        actor: WORKER,
        action: "run.pause",
        nounId: id,
        summary: `Paused “${run.name}”: ${GENERATION_FAILURES[kind].meaning.toLowerCase()}`,
        after: { kind },
      });
      log().warn({ run: id, kind }, "run paused: the model server cannot be used");
    }
    await enqueueProbe(tx, { ...served, probes: 0 }, resumeAt);
  });
}

/**
 * Asks a model server that paused its runs a small question. Where it answers, the runs go on by themselves; where it
 * still fails, they say why, and it is asked again later.
 */
export async function probeServer({ probes, ...served }: ProbeStep): Promise<void> {
  const [first] = await listPausedByServer(database(), served);
  if (!first) return;
  const { failure, usage } = await probe(served);
  await transaction(async (tx) => {
    const resumeAt = new Date(Date.now() + probeDelay(probes + 1));
    await addToRun(tx, first, usage);
    for (const id of await listPausedByServer(tx, served)) {
      const run = await lockRun(tx, id);
      if (run?.status !== "paused" || run.pausedBy !== null || isBudgetPause(run.pausedKind)) continue;
      if (failure) await setPause(tx, id, { pausedKind: failure, resumeAt });
      else if (await goOn(tx, run)) {
        await insertAuditEvent(tx, {
          actor: WORKER,
          action: "run.resume",
          nounId: id,
          summary: `Went on with “${run.name}”: the model server answers again`,
          before: { kind: run.pausedKind },
        });
        log().info({ run: id }, "run goes on: the model server answers again");
        // What others spent while it stood still may leave it nothing.
        await holdBudgets(tx, [await addToRun(tx, id, {})]);
      }
    }
    if (failure) await enqueueProbe(tx, { ...served, probes: probes + 1 }, resumeAt);
  });
}

/** `failure` is null where the server answers: also where it has something against this one question. */
async function probe(served: ServedModel) {
  const signal = AbortSignal.timeout(60_000);
  try {
    const { calls, promptTokens, completionTokens } = await modelForTask(served).generate(PROBE, { signal });
    return { failure: null, usage: { calls, promptTokens, completionTokens } };
  } catch (error) {
    const kind = error instanceof GenerationError ? error.kind : "connection";
    const usage = (error instanceof GenerationError && error.usage) || {};
    return { failure: isOfServer(kind) ? kind : null, usage };
  }
}

function enqueueProbe(tx: Db, step: ProbeStep, runAt: Date): Promise<void> {
  return addJob(tx, {
    task: probeTaskName(step.provider),
    payload: { ...step },
    priority: -3,
    key: `probe-${step.provider}-${step.model}`,
    runAt,
  });
}

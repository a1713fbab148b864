import "server-only";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { BatchModel, RemoteBatch } from "../../../llm/batch-model.ts";
import { log } from "../../../log.ts";
import {
  type BatchRow,
  deleteBatch,
  putBackTasks,
  updateBatch,
} from "../../../repositories/model-batches.ts";
import { findRun, type RunRow } from "../../../repositories/runs.ts";
import { database } from "../../../repositories/transaction.ts";
import { answerStore } from "../../costs/answer-store.ts";
import type { SaveResult } from "../saving/result-writer.ts";
import { tokensPerCandidate } from "../tokens-per-candidate.ts";
import { batchRoom } from "./batch-room.ts";
import { collectBatch, settleMissing } from "./collect-batch.ts";
import { prepareBatch } from "./prepare-batch.ts";

/** `stop`: no further batch should be handed over now; `no room`: because the budgets leave none. */
export type Step = "go on" | "stop" | "no room";

/** Brings one batch one step further. Throws GenerationError where the server cannot be asked. */
export async function advanceBatch(
  batch: BatchRow,
  run: RunRow,
  model: BatchModel,
  save: SaveResult,
): Promise<Step> {
  if (!batch.remoteId) return submitBatch(batch, run, model, save);
  const cancelling = (await findRun(database(), run.id))?.status === "cancelling";
  let remote = await model.look(batch.remoteId);
  if (cancelling && remote.state === "waiting" && remote.status !== "cancelling") {
    await model.cancel(remote.id);
    remote = await model.look(remote.id);
  }
  await updateBatch(database(), batch.id, { ...seen(remote), lookedAt: new Date() });
  if (remote.state === "ended") await collect(batch, remote, model, save);
  if (remote.state === "failed") return refuse(batch, remote, save);
  return "go on";
}

/** Hands a batch over, unless that was done before and its answer was lost. */
async function submitBatch(batch: BatchRow, run: RunRow, model: BatchModel, save: SaveResult): Promise<Step> {
  const name = batch.id;
  const { id } = batch;
  const known = batch.submittedAt ? await model.find(name) : null;
  if (known) {
    await updateBatch(database(), id, { ...seen(known), remoteId: known.id, status: "waiting" });
    return "go on";
  }
  const { requests, over } = await prepareBatch(id, {
    room: await batchRoom(run.id, id),
    tokensPerCandidate: (await tokensPerCandidate(run)).tokens,
    store: answerStore,
    save,
  });
  if (requests.length === 0) {
    await deleteBatch(database(), id);
    return over > 0 ? "no room" : "go on";
  }
  await updateBatch(database(), id, { submittedAt: new Date() });
  try {
    const remote = await model.submit(name, requests);
    await updateBatch(database(), id, { ...seen(remote), remoteId: remote.id, status: "waiting" });
    log().info({ run: run.id, batch: id, requests: requests.length }, "batch handed over");
    return over > 0 ? "stop" : "go on";
  } catch (error) {
    if (!(error instanceof GenerationError) || !FOR_GOOD.includes(error.kind)) throw error;
    const failure = error.kind === "unknown-model" ? new GenerationError("request", NO_BATCH_API) : error;
    await settleMissing(id, failure, false, new Map(), save);
    await updateBatch(database(), id, { status: "failed", error: failure.message, endedAt: new Date() });
    return "go on";
  }
}

/** Failures that will be the same at the next try. */
const FOR_GOOD: readonly string[] = ["request", "unknown-model"];
const NO_BATCH_API =
  "The model server knows no Batch API, or not this model. Start the run without batch mode.";

async function collect(batch: BatchRow, remote: RemoteBatch, model: BatchModel, save: SaveResult) {
  await updateBatch(database(), batch.id, { status: "collecting" });
  await collectBatch(batch.id, remote, { model, store: answerStore, save });
  await updateBatch(database(), batch.id, { status: "ended", endedAt: new Date() });
  await model.forget(remote);
  const { answered, refused, status } = remote;
  log().info({ run: batch.runId, batch: batch.id, status, answered, refused }, "batch collected");
}

/** The server did not take the batch: later where it has too much to do, never where something is wrong with it. */
async function refuse(batch: BatchRow, remote: RemoteBatch, save: SaveResult): Promise<Step> {
  const message = remote.error ?? "The model server did not take the batch";
  if (remote.later) await putBackTasks(database(), batch.id, null);
  else await settleMissing(batch.id, new GenerationError("request", message), false, new Map(), save);
  await updateBatch(database(), batch.id, { status: "failed", error: message, endedAt: new Date() });
  log().warn({ run: batch.runId, batch: batch.id, later: remote.later }, "batch refused");
  return "stop";
}

function seen(remote: RemoteBatch) {
  const { status: remoteStatus, answered, refused, expiresAt } = remote;
  return { remoteStatus, answered, refused, expiresAt };
}

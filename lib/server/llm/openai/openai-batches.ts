import "server-only";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import OpenAI, { toFile } from "openai";
import type { Batch } from "openai/resources/batches";
import type { BatchModel, RemoteBatch } from "../batch-model.ts";
import { readBatchLine } from "./batch-line.ts";
import { chatRequest } from "./chat-request.ts";
import { dialectOf } from "./dialect.ts";
import { toGenerationError } from "./to-generation-error.ts";

const TIMEOUT_MS = 300_000;
/** How many of the newest batches are looked through for a name: more than are made while one is handed over. */
const NEWEST = 100;
/** The key of the batch's metadata that holds our name. */
const NAME = "pushgen_batch";
const ENDED = ["completed", "expired", "cancelled"];

/** The Batch API of an OpenAI-compatible server: https://platform.openai.com/docs/guides/batch */
export function openaiBatches(server: { apiKey: string; baseUrl: string; model: string }): BatchModel {
  const { apiKey, baseUrl, model } = server;
  const dialect = dialectOf(`${baseUrl} ${model}`);
  const openai = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    timeout: TIMEOUT_MS,
    maxRetries: 2,
    logLevel: "off",
  });

  async function submit(...[name, requests]: Parameters<BatchModel["submit"]>): Promise<RemoteBatch> {
    const lines = requests.map(({ id, request }) =>
      JSON.stringify({
        custom_id: id,
        method: "POST",
        url: "/v1/chat/completions",
        body: chatRequest(model, request, dialect.known()),
      }),
    );
    const file = await openai.files.create({
      file: await toFile(Buffer.from(`${lines.join("\n")}\n`), `${name}.jsonl`),
      purpose: "batch",
    });
    // Not tried again by itself: the batch may have been made although its answer was lost.
    const batch = await openai.batches.create(
      {
        input_file_id: file.id,
        endpoint: "/v1/chat/completions",
        completion_window: "24h",
        metadata: { [NAME]: name },
      },
      { maxRetries: 0 },
    );
    return toRemote(batch);
  }

  async function find(name: string): Promise<RemoteBatch | null> {
    const { data } = await openai.batches.list({ limit: NEWEST });
    const found = data.find(({ metadata }) => metadata?.[NAME] === name);
    return found ? toRemote(found) : null;
  }

  async function* answers({ files }: RemoteBatch) {
    for (const id of [files.output, files.errors]) {
      if (!id) continue;
      const response = await openai.files.content(id).catch(rethrow);
      if (!response.body) continue;
      const input = Readable.fromWeb(response.body as ReadableStream);
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const answer = text.trim() === "" ? null : readBatchLine(text, dialect.hear);
        if (answer) yield answer;
      }
    }
  }

  async function forget({ files }: RemoteBatch): Promise<void> {
    const ids = Object.values(files).filter((id) => id !== null);
    // They expire by themselves too; that one is gone already is as good.
    await Promise.allSettled(ids.map((id) => openai.files.delete(id)));
  }

  return {
    submit: (name, requests) => submit(name, requests).catch(rethrow),
    find: (name) => find(name).catch(rethrow),
    look: (id) => openai.batches.retrieve(id).then(toRemote).catch(rethrow),
    cancel: async (id) => void (await openai.batches.cancel(id).catch(rethrow)),
    answers,
    forget,
  };
}

function toRemote(batch: Batch): RemoteBatch {
  const { id, status, request_counts: counts, errors, expires_at: expires } = batch;
  const first = errors?.data?.[0];
  return {
    id,
    status,
    state: status === "failed" ? "failed" : ENDED.includes(status) ? "ended" : "waiting",
    answered: counts?.completed ?? 0,
    refused: counts?.failed ?? 0,
    expiresAt: expires ? new Date(expires * 1000) : null,
    error: first ? (first.message ?? first.code ?? "").slice(0, 300) : null,
    later: errors?.data?.some(({ code }) => code === "token_limit_exceeded") ?? false,
    files: {
      input: batch.input_file_id ?? null,
      output: batch.output_file_id ?? null,
      errors: batch.error_file_id ?? null,
    },
  };
}

function rethrow(error: unknown): never {
  throw toGenerationError(error);
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerFor } from "./answer-for.ts";
import { BatchServer } from "./batch-server.ts";
import { type Behaviour, behaviourOf } from "./behaviour.ts";
import type { ChatBody } from "./chat-body.ts";
import { handleBatches } from "./handle-batches.ts";
import { rolledFault } from "./rolled-fault.ts";
import { CallCounter, type ServedCalls } from "./served-calls.ts";
import { streamAnswer } from "./stream-answer.ts";

export interface ModelServer {
  /** The base URL for OPENAI_BASE_URL. */
  url: string;
  /** Requests so far, bodies included. */
  requests(): readonly ChatBody[];
  /** How many streamed answers the other side did not read to the end. */
  left(): number;
  /** Its files and batches. */
  batches: BatchServer;
  /** What was served since this was last asked. */
  takeServed(): ServedCalls;
  setLatency(milliseconds: number): void;
  /** From now on only this key is taken. */
  setKey(key: string): void;
  /** Stops listening and breaks every connection off; `comeBack` listens at the same address again. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export const KEY = "sk-stand-in";

/**
 * A model server that speaks the OpenAI protocol: chat completions, streamed or whole, structured output, usage, and
 * the errors of real servers, asked for by the model's name (see behaviour.ts). Its lines are made of the item's words,
 * unless something else `writes` them.
 */
export async function startModelServer({
  port = 0,
  latencyMs = 0,
  keepsRequests = true,
  writes = answerFor,
} = {}): Promise<ModelServer> {
  const seen: ChatBody[] = [];
  const batches = new BatchServer();
  const counter = new CallCounter();
  let left = 0;
  let key = KEY;
  const asked = new Map<string, number>();
  const server = createServer(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
  );

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.authorization !== `Bearer ${key}`)
      return refuse(response, 401, "Incorrect API key provided", "invalid_api_key");
    if (request.method === "GET" && request.url === "/v1/models")
      return send(response, { object: "list", data: [{ id: "stand-in", object: "model" }] });
    if (await handleBatches(batches, request, response)) return;
    if (request.method !== "POST" || request.url !== "/v1/chat/completions")
      return refuse(response, 404, "No such route");
    counter.begin();
    response.once("close", () => counter.end());
    const body = JSON.parse(await read(request)) as ChatBody;
    if (keepsRequests) seen.push(body);
    const behaviour = behaviourFor(body);
    if (behaviour.latencyMs || latencyMs)
      await new Promise((resolve) => setTimeout(resolve, behaviour.latencyMs ?? latencyMs));
    if (!remembers(behaviour)) return void (await reply(response, body, behaviour, writes));
    const prompt = JSON.stringify(body.messages);
    const count = (asked.get(prompt) ?? 0) + 1;
    asked.set(prompt, count);
    const now = { ...behaviour, ...(behaviour.rates && rolledFault(behaviour.rates, prompt, count)) };
    if (await misbehaves(now, body, count, response)) return;
    const lasting = count <= (now.times ?? Number.POSITIVE_INFINITY) ? now : {};
    if (!(await reply(response, body, lasting, writes))) left++;
  }

  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  const away = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  await listen(port);
  const address = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests: () => seen,
    left: () => left,
    batches,
    takeServed: () => counter.take(),
    setLatency: (milliseconds) => {
      latencyMs = milliseconds;
    },
    setKey: (wanted) => {
      key = wanted;
    },
    goAway: away,
    comeBack: () => listen(address.port),
    close: away,
  };
}

function behaviourFor({ model, messages }: ChatBody): Behaviour {
  const behaviour = behaviourOf(model);
  const { about } = behaviour;
  return about === undefined || messages.some(({ content }) => content.includes(about)) ? behaviour : {};
}

/** Whether what comes next depends on how often a prompt was asked; it costs the stand-in time. */
function remembers(behaviour: Behaviour): boolean {
  return Object.keys(behaviour).length > 0;
}

/** Answers with the failure that the model's name asks for; false where the request is to be answered. */
async function misbehaves(
  behaviour: Behaviour,
  body: ChatBody,
  attempt: number,
  response: ServerResponse,
): Promise<boolean> {
  if (behaviour.reset) {
    response.destroy();
    return true;
  }
  if (behaviour.neverAnswers) {
    await new Promise((resolve) => response.once("close", resolve));
    return true;
  }
  if (behaviour.status && attempt <= (behaviour.times ?? Number.POSITIVE_INFINITY)) {
    refuse(response, behaviour.status, behaviour.message ?? "Asked to fail", behaviour.code, {
      "retry-after": behaviour.retryAfter ?? "0",
    });
    return true;
  }
  const format = body.response_format?.type;
  if (behaviour.refusesFormats?.includes(format ?? "")) {
    refuse(response, 400, `response_format of type ${format} is not supported`, "unsupported");
    return true;
  }
  if (behaviour.refusesUsage && body.stream_options !== undefined) {
    refuse(response, 400, "Unrecognized request argument: stream_options", "unsupported");
    return true;
  }
  if (behaviour.refusesTemperature && body.temperature !== undefined) {
    refuse(response, 400, "Unsupported value: temperature", "unsupported_value");
    return true;
  }
  return false;
}

/** Answers as asked; false where the reader of a stream left before its end. */
async function reply(
  response: ServerResponse,
  body: ChatBody,
  behaviour: Behaviour,
  writes: (body: ChatBody) => string,
): Promise<boolean> {
  const content = behaviour.answer ?? writes(body);
  const message = {
    role: "assistant",
    content: behaviour.refusal ? null : content,
    refusal: behaviour.refusal ?? null,
  };
  const finish_reason = behaviour.finishReason ?? "stop";
  const usage = {
    prompt_tokens: Math.ceil(body.messages.reduce((sum, one) => sum + one.content.length, 0) / 4),
    completion_tokens: Math.ceil(content.length / 4),
    total_tokens: 0,
  };
  const base = { id: "chatcmpl-1", created: 1, model: body.model };
  if (!body.stream) {
    send(response, {
      ...base,
      object: "chat.completion",
      choices: [{ index: 0, message, finish_reason }],
      usage,
    });
    return true;
  }
  const told = body.stream_options?.include_usage ? usage : null;
  return streamAnswer(response, base, { content, finishReason: finish_reason, usage: told }, behaviour);
}

function send(response: ServerResponse, value: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code = "error",
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify({ error: { message, code, type: code } }));
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

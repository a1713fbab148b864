import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  InternalServerError,
  RateLimitError,
} from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postCompletion } from "./post-completion.ts";

/** What the server does with the next call. */
let answer: (response: ServerResponse) => void;
const seen: { url: string; headers: Record<string, unknown>; body: unknown }[] = [];
const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  seen.push({ url: request.url!, headers: request.headers, body: JSON.parse(text) });
  answer(response);
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = (timeout = 5_000) =>
  new OpenAI({
    apiKey: "key",
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
    timeout,
    project: "push",
  });
const body = { model: "m", messages: [], stream: false as const };
const ask = (timeout?: number, signal = new AbortController().signal) =>
  postCompletion(client(timeout))(body, signal);

test("the request is the one that the SDK makes", async () => {
  answer = (response) => response.end('{"choices": [], "object": "chat.completion"}');
  expect(await ask()).toMatchObject({ choices: [] });
  await client().chat.completions.create(body);
  const [ours, theirs] = seen.slice(-2);
  expect(ours).toMatchObject({ url: theirs!.url, body: theirs!.body });
  for (const name of ["authorization", "content-type", "accept", "openai-project"])
    expect(ours!.headers[name]).toBe(theirs!.headers[name]);
});

test("letters that fall on the border of two packets stay whole", async () => {
  const bytes = Buffer.from('{"choices": [{"message": {"content": "雨"}}]}');
  answer = (response) => {
    response.write(bytes.subarray(0, -7));
    setImmediate(() => response.end(bytes.subarray(-7)));
  };
  expect((await ask()).choices[0]!.message.content).toBe("雨");
});

test("a refusal is the SDK's error of its status, with the server's words and headers", async () => {
  answer = (response) => {
    response.writeHead(429, { "retry-after": "7" });
    response.end('{"error": {"message": "Slow down", "code": "rate_limit"}}');
  };
  const error = await ask().catch((refused) => refused);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ status: 429, code: "rate_limit", message: "429 Slow down" });
  expect(error.headers.get("retry-after")).toBe("7");
});

test("a refusal that is no JSON keeps its text", async () => {
  answer = (response) => response.writeHead(502).end("Bad gateway");
  const error = await ask().catch((refused) => refused);
  expect(error).toBeInstanceOf(InternalServerError);
  expect(error.message).toContain("Bad gateway");
});

test("a good answer that is no JSON is told from one that did not come", async () => {
  answer = (response) => response.end("<html>");
  await expect(ask()).rejects.toBeInstanceOf(SyntaxError);
});

test("a server that never answers, or never ends, is left after the time allowed", async () => {
  answer = () => {};
  await expect(ask(50)).rejects.toBeInstanceOf(APIConnectionTimeoutError);
  answer = (response) => response.write("{");
  await expect(ask(50)).rejects.toBeInstanceOf(APIConnectionTimeoutError);
});

test("an abort ends a call under way, and one that was not begun", async () => {
  const leaving = new AbortController();
  answer = () => leaving.abort();
  await expect(ask(undefined, leaving.signal)).rejects.toBeInstanceOf(APIUserAbortError);
  const before = seen.length;
  await expect(ask(undefined, leaving.signal)).rejects.toBeInstanceOf(APIUserAbortError);
  expect(seen).toHaveLength(before);
});

test("an answer that breaks off, one that is far too long and a server that is gone are failed connections", async () => {
  answer = (response) => {
    response.write("{");
    setImmediate(() => response.destroy());
  };
  await expect(ask()).rejects.toBeInstanceOf(APIConnectionError);
  answer = (response) => {
    for (let piece = 0; piece < 9; piece++) response.write(" ".repeat(500_000));
  };
  await expect(ask()).rejects.toBeInstanceOf(APIConnectionError);
  const gone = new OpenAI({ apiKey: "key", baseURL: "http://127.0.0.1:1" });
  await expect(postCompletion(gone)(body, new AbortController().signal)).rejects.toBeInstanceOf(
    APIConnectionError,
  );
});

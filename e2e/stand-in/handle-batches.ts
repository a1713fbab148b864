import type { IncomingMessage, ServerResponse } from "node:http";
import type { BatchServer } from "./batch-server.ts";

/** Answers what is about files and batches; false for anything else. */
export async function handleBatches(
  batches: BatchServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!/^\/v1\/(files|batches)\b/.test(request.url ?? "")) return false;
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const { method = "GET", url = "", headers } = request;
  const answer = await batches.handle(method, url, Buffer.concat(pieces), headers["content-type"] ?? "");
  if (!answer) return false;
  if (answer.breaksOff) response.destroy();
  else if (typeof answer.body === "string")
    response.writeHead(200, { "content-type": "application/jsonl" }).end(answer.body);
  else
    response
      .writeHead(answer.status, { "content-type": "application/json" })
      .end(JSON.stringify(answer.body));
  return true;
}

import type { ServerResponse } from "node:http";
import type { Behaviour } from "./behaviour.ts";

/** Characters of a streamed piece: several pieces for each candidate. */
const PIECE = /[\s\S]{1,24}/g;

/**
 * Sends an answer as server-sent events, piece by piece, with the pauses and the break that the behaviour asks for.
 * Resolves to false where the reader left before the end.
 */
export async function streamAnswer(
  response: ServerResponse,
  base: object,
  answer: { content: string; finishReason: string; usage: object | null },
  { pauseMs, breaksOff, refusal }: Behaviour,
): Promise<boolean> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const event = (delta: object, finish_reason: string | null = null) => {
    const chunk = {
      ...base,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, finish_reason }],
    };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  const pieces = answer.content.match(PIECE) ?? [];
  for (const [at, content] of pieces.entries()) {
    if (pauseMs) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (response.destroyed) return false;
    if (breaksOff && at > pieces.length / 2) {
      response.destroy();
      return true;
    }
    event({ content });
  }
  if (refusal) event({ refusal });
  event({}, answer.finishReason);
  if (answer.usage)
    response.write(
      `data: ${JSON.stringify({ ...base, object: "chat.completion.chunk", choices: [], usage: answer.usage })}\n\n`,
    );
  response.end("data: [DONE]\n\n");
  return true;
}

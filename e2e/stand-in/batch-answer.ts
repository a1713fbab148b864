import { answerFor } from "./answer-for.ts";
import { behaviourOf } from "./behaviour.ts";
import type { ChatBody } from "./chat-body.ts";

export interface BatchAnswer {
  status_code: number;
  body: object;
}

/** Answers one request of a batch as the model's name asks for; `attempt` counts how often its prompt came, from 1. */
export function batchAnswer(body: ChatBody, attempt: number): BatchAnswer {
  const asked = behaviourOf(body.model);
  const { status, message, code, refusal, answer, finishReason, ...rest } =
    attempt <= (asked.times ?? Number.POSITIVE_INFINITY) ? asked : {};
  const format = body.response_format?.type ?? "";
  if (status) return failed(status, message ?? "Asked to fail", code);
  if (rest.refusesFormats?.includes(format))
    return failed(400, `response_format of type ${format} is not supported`);
  if (rest.refusesTemperature && body.temperature !== undefined)
    return failed(400, "Unsupported value: temperature");
  const content = answer ?? answerFor(body);
  const sizes = body.messages.map((one) => one.content.length);
  return {
    status_code: 200,
    body: {
      id: "chatcmpl-batch",
      object: "chat.completion",
      created: 1,
      model: body.model,
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: refusal ? null : content, refusal: refusal ?? null },
          finish_reason: finishReason ?? "stop",
        },
      ],
      usage: {
        prompt_tokens: Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 4),
        completion_tokens: Math.ceil(content.length / 4),
        total_tokens: 0,
      },
    },
  };
}

function failed(status_code: number, message: string, code = "error"): BatchAnswer {
  return { status_code, body: { error: { message, code, type: code } } };
}

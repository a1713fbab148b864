import "server-only";
import type { ChatCompletionCreateParams } from "openai/resources/chat/completions";
import { answerJsonSchema } from "#core/generation/answer-schema.ts";
import type { GenerationRequest } from "../language-model.ts";
import type { Knowledge } from "./dialect.ts";

type Body = Omit<ChatCompletionCreateParams, "stream">;

/** The request in what the server is known to understand. The rules of the answer's shape stand in the prompt as well. */
export function chatRequest(model: string, request: GenerationRequest, knows: Knowledge): Body {
  return {
    model,
    messages: [
      { role: "system", content: request.system },
      { role: "user", content: request.user },
    ],
    ...(knows.temperature && { temperature: request.temperature }),
    ...(knows.format === "schema" && {
      response_format: {
        type: "json_schema",
        json_schema: {
          name: request.form?.name ?? "notifications",
          strict: true,
          schema: (request.form?.schema ?? answerJsonSchema()) as Record<string, unknown>,
        },
      },
    }),
    ...(knows.format === "object" && { response_format: { type: "json_object" } }),
  };
}

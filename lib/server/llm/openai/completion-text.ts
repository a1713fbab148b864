import "server-only";
import type { ChatCompletion } from "openai/resources/chat/completions";
import { GenerationError } from "#core/generation/generation-error.ts";

/** The text of a whole answer. Throws GenerationError where the model refused or was cut off. */
export function textOf(completion: Pick<ChatCompletion, "choices">): string {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter")
    throw new GenerationError("refused");
  if (choice?.finish_reason === "length") throw new GenerationError("cut-off");
  return choice?.message?.content ?? "";
}

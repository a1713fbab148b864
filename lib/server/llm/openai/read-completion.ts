import "server-only";
import type { ChatCompletion } from "openai/resources/chat/completions";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { GenerationAnswer } from "../language-model.ts";

/** The text of a whole answer, and whether it was cut off. Throws GenerationError where the model refused. */
export function readCompletion(
  completion: Pick<ChatCompletion, "choices">,
): Pick<GenerationAnswer, "text" | "cutOff"> {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter")
    throw new GenerationError("refused");
  return { text: choice?.message?.content ?? "", cutOff: choice?.finish_reason === "length" };
}

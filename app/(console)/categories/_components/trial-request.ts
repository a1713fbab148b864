import type { PromptContent } from "#core/prompts/prompt-version.ts";

/** A prompt on an item, as it is compiled or tried. */
export interface TrialRequest {
  categoryKey: string;
  categoryName: string;
  categoryDescription: string;
  content: PromptContent;
  itemId: string;
}

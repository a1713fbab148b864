import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import { compilePrompt } from "#core/prompts/compile-prompt.ts";
import type { PublishedPrompt } from "../categories/published-prompts.ts";

/**
 * The prompts that some items would make in each style. Where a template fails there is no prompt (and would be no
 * call); its style is named instead, once, with the first message.
 */
export function samplePrompts(
  items: readonly ContentItem[],
  styles: readonly PublishedPrompt[],
  candidates: number,
): { texts: string[]; brokenStyles: { name: string; message: string }[] } {
  const texts: string[] = [];
  const broken = new Map<string, string>();
  for (const { category, content } of styles) {
    for (const item of items) {
      try {
        const { system, user } = compilePrompt({ item, category, content, candidates });
        texts.push(system + user);
      } catch (error) {
        if (!(error instanceof GenerationError)) throw error;
        if (!broken.has(category.name)) broken.set(category.name, error.message);
      }
    }
  }
  return { texts, brokenStyles: [...broken].map(([name, message]) => ({ name, message })) };
}

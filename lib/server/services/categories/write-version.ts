import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import { comparePrompts } from "#core/prompts/compare-prompts.ts";
import type { PromptContent } from "#core/prompts/prompt-version.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { insertPromptVersion } from "../../repositories/prompt-versions.ts";
import { transaction } from "../../repositories/transaction.ts";
import { lockedCategory } from "./write-category.ts";

/**
 * Saves an edit as a new version, a draft. `basedOn` is the newest version that the editor knew: where someone saved
 * another meanwhile, nothing is written. Throws `invalid` where nothing was changed.
 */
export async function writeVersion(
  actor: Actor,
  input: { categoryId: string; basedOn: number; content: PromptContent; note: string },
): Promise<{ version: number }> {
  requirePermission(actor, "categories.write");
  return transaction(async (tx) => {
    const category = await lockedCategory(tx, input.categoryId);
    const [newest] = category.versions;
    if (newest && newest.version !== input.basedOn) {
      throw conflict(
        `${newest.createdBy} saved version ${newest.version} while you were writing. Nothing was saved and what you typed is still here: compare with that version, then save again.`,
      );
    }
    const changes = newest && changesOf(newest.content, input.content);
    if (changes?.length === 0) {
      throw new ProductError("invalid", "Nothing was changed, so there is nothing to save.");
    }
    const version = category.newest + 1;
    await insertPromptVersion(tx, {
      categoryId: category.id,
      version,
      status: "draft",
      content: input.content,
      note: input.note,
      createdById: actor.id,
      createdBy: actor.name,
    });
    await insertAuditEvent(tx, {
      actor,
      action: "prompt.create",
      nounId: category.id,
      summary: `Wrote version ${version} of “${category.name}”`,
      before: newest && { version: newest.version, ...newest.content },
      after: { version, note: input.note, ...input.content },
    });
    return { version };
  });
}

function changesOf(before: PromptContent, after: PromptContent): string[] {
  const { instructions, settings } = comparePrompts(before, after);
  const rewritten = instructions.some(({ kind }) => kind !== "same");
  return [...(rewritten ? ["Instructions"] : []), ...settings.map(({ name }) => name)];
}

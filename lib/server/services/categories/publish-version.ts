import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { whyReason } from "#core/evaluation/report/publication-view.ts";
import type { CategoryDetail, VersionView } from "#core/prompts/category-view.ts";
import type { PromptStatus } from "#core/prompts/prompt-version.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { findCategory } from "../../repositories/categories.ts";
import { movePromptVersion } from "../../repositories/prompt-versions.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { measuredBeside } from "../evaluations/measured-beside.ts";
import { lockedCategory } from "./write-category.ts";

/**
 * Publishes a version: from now on runs use it, and the version that was published is retired. `published` is the one
 * that the person saw published: where someone published another since, nothing changes. A version that an evaluation
 * found worse than the published one needs a reason, which is audited; throws `invalid` without.
 */
export async function publishVersion(
  actor: Actor,
  input: { categoryId: string; version: number; published: number | null; reason?: string },
): Promise<void> {
  requirePermission(actor, "categories.publish");
  const { reason = "", ...wish } = input;
  const against = await againstIt(actor, wish);
  if (against !== null && reason === "") throw new ProductError("invalid", against, { reason: against });
  await transaction(async (tx) => {
    const category = await lockedCategory(tx, input.categoryId);
    const wanted = versionOf(category, input.version);
    const present = category.versions.find(({ status }) => status === "published");
    if (wanted === present) throw conflict(`Version ${wanted.version} is published already.`);
    if ((present?.version ?? null) !== input.published) throw conflict(publishedMeanwhile(present));
    if (present) await movePromptVersion(tx, present.id, "published", "retired");
    await movePromptVersion(tx, wanted.id, wanted.status, "published");
    await insertAuditEvent(tx, {
      actor,
      action: "prompt.publish",
      nounId: category.id,
      summary: `Published version ${wanted.version} of “${category.name}”${against === null ? "" : `, measured as worse, because: ${reason}`}`,
      before: { published: present?.version ?? null },
      after: { published: wanted.version, ...(against !== null && { measured: "worse", reason }) },
    });
  });
}

/** What evaluations say against publishing a version; null where nothing. */
async function againstIt(
  actor: Actor,
  { categoryId, version }: { categoryId: string; version: number },
): Promise<string | null> {
  const category = await findCategory(database(), { id: categoryId });
  return category && whyReason(version, await measuredBeside(actor, category));
}

/**
 * Retires a draft or the published version; without a published version no run can use the style. `status` is what the
 * person saw: a draft that someone published since stays as it is.
 */
export async function retireVersion(
  actor: Actor,
  input: { categoryId: string; version: number; status: PromptStatus },
): Promise<void> {
  requirePermission(actor, "categories.publish");
  await transaction(async (tx) => {
    const category = await lockedCategory(tx, input.categoryId);
    const wanted = versionOf(category, input.version);
    if (wanted.status === "retired") throw conflict(`Version ${wanted.version} is retired already.`);
    if (wanted.status !== input.status) {
      const by = wanted.publishedBy ?? "Someone";
      throw conflict(
        `${by} published version ${wanted.version} meanwhile. Nothing was retired: below is how things stand now.`,
      );
    }
    await movePromptVersion(tx, wanted.id, wanted.status, "retired");
    await insertAuditEvent(tx, {
      actor,
      action: "prompt.retire",
      nounId: category.id,
      summary: `Retired version ${wanted.version} of “${category.name}”`,
      before: { status: wanted.status },
      after: { status: "retired" },
    });
  });
}

function publishedMeanwhile(present: VersionView | undefined): string {
  const what = present
    ? `${present.publishedBy ?? "Someone"} published version ${present.version} meanwhile.`
    : "Someone retired the published version meanwhile.";
  return `${what} Nothing was changed: below is how things stand now. Publish again if you still want to.`;
}

function versionOf(category: CategoryDetail, version: number): VersionView {
  const found = category.versions.find((one) => one.version === version);
  if (!found) throw notFound("version");
  return found;
}

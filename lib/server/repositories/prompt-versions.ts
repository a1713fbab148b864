import "server-only";
import type { PromptContent, PromptStatus } from "#core/prompts/prompt-version.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Writes a version. The caller holds the style's lock and has counted the number. */
export async function insertPromptVersion(
  db: Db,
  version: {
    categoryId: string;
    version: number;
    status: PromptStatus;
    content: PromptContent;
    note: string;
    createdById: string | null;
    createdBy: string;
  },
): Promise<{ id: string }> {
  return db.promptVersion.create({
    data: {
      ...version,
      content: version.content as unknown as Prisma.InputJsonValue,
      publishedAt: version.status === "published" ? new Date() : null,
    },
    select: { id: true },
  });
}

/** Moves a version from one status to another, if it is still in the first. */
export async function movePromptVersion(
  db: Db,
  id: string,
  from: PromptStatus,
  to: PromptStatus,
): Promise<boolean> {
  const at = to === "published" ? { publishedAt: new Date() } : { retiredAt: new Date() };
  const { count } = await db.promptVersion.updateMany({
    where: { id, status: from },
    data: { status: to, ...at },
  });
  return count === 1;
}

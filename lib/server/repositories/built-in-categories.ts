import "server-only";
import type { PromptContent } from "#core/prompts/prompt-version.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export function countCategories(db: Db): Promise<number> {
  return db.styleCategory.count();
}

/** Makes a category with its first version, published. */
export async function insertPublishedCategory(
  db: Db,
  category: { key: string; name: string; description: string; position: number; content: PromptContent },
): Promise<void> {
  const { content, ...data } = category;
  await db.styleCategory.create({
    data: {
      ...data,
      versions: {
        create: {
          version: 1,
          status: "published",
          content: content as unknown as Prisma.InputJsonValue,
          note: "Ships with the product",
          createdBy: "PushGen Console",
          publishedAt: new Date(),
        },
      },
    },
  });
}

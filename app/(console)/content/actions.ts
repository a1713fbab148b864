"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { newContentItem } from "#core/content/content-item.ts";
import { columnMapping } from "#core/content/import/column-mapping.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { loadSample } from "#server/services/content/load-sample.ts";
import { confirmImport, discardImport, mapImport } from "#server/services/content/settle-import.ts";
import { changeItem, createItem, setArchived } from "#server/services/content/write-item.ts";

const upload = z.object({ id: z.uuid() });

export const loadSampleAction = defineAction("content.write", z.object({}), async (person) => {
  const counts = await loadSample(person);
  revalidatePath("/");
  revalidatePath("/content");
  return counts;
});

export const createItemAction = defineAction("content.write", newContentItem, async (person, item) => {
  const made = await createItem(person, item);
  revalidatePath("/content");
  return made;
});

export const changeItemAction = defineAction(
  "content.write",
  z.object({ id: z.uuid(), seenAt: z.coerce.date(), item: newContentItem }),
  async (person, { id, seenAt, item: { externalId: _, ...item } }) => {
    const saved = await changeItem(person, { id, seenAt }, item);
    revalidatePath("/content");
    return saved;
  },
);

export const archiveItemAction = defineAction(
  "content.write",
  z.object({ id: z.uuid(), archived: z.boolean() }),
  async (person, input) => {
    await setArchived(person, input);
    revalidatePath("/content");
  },
);

export const mapImportAction = defineAction(
  "content.write",
  upload.extend({ mapping: columnMapping }),
  mapImport,
);

export const confirmImportAction = defineAction(
  "content.write",
  upload.extend({ good: z.int().min(0) }),
  async (person, input) => {
    const counts = await confirmImport(person, input);
    revalidatePath("/content");
    return counts;
  },
);

export const discardImportAction = defineAction("content.write", upload, (person, { id }) =>
  discardImport(person, id),
);

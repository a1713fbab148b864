"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { bulkFilter } from "#core/review/bulk-filter.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { applyBulk, previewBulk, undoBulk } from "#server/services/review/bulk-approve.ts";

const named = z.object({ id: z.uuid() });

export const previewBulkAction = defineAction("review.bulk", bulkFilter, (person, filter) =>
  previewBulk(person, filter),
);

export const applyBulkAction = defineAction("review.bulk", named, async (person, { id }) => {
  const outcome = await applyBulk(person, id);
  revalidatePath("/review", "layout");
  return outcome;
});

export const undoBulkAction = defineAction("review.bulk", named, async (person, { id }) => {
  const outcome = await undoBulk(person, id);
  revalidatePath("/review", "layout");
  return outcome;
});

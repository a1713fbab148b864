"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { defineAction } from "#server/actions/define-action.ts";
import { loadSample } from "#server/services/content/load-sample.ts";

export const loadSampleAction = defineAction("content.write", z.object({}), async (person) => {
  const counts = await loadSample(person);
  revalidatePath("/content");
  return counts;
});

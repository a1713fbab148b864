"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { decisionInput, undoInput } from "#core/review/decision-input.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { decide, skipItem, undoDecision } from "#server/services/review/decide.ts";

export const decideAction = defineAction("review.decide", decisionInput, async (person, input) => {
  await decide(person, input);
  revalidatePath("/review", "layout");
});

export const undoAction = defineAction("review.decide", undoInput, async (person, input) => {
  await undoDecision(person, input);
  revalidatePath("/review", "layout");
});

export const skipAction = defineAction(
  "review.decide",
  z.object({ itemId: z.uuid() }),
  async (person, { itemId }) => {
    await skipItem(person, itemId);
    revalidatePath("/review", "layout");
  },
);

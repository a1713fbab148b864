"use server";
import { z } from "zod";
import { bulkFilter } from "#core/review/bulk-filter.ts";
import { decisionInput, undoInput } from "#core/review/decision-input.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { applyBulk, previewBulk, undoBulk } from "#server/services/review/bulk-approve.ts";
import { decide, skipItem, undoDecision } from "#server/services/review/decide.ts";

export const decideAction = defineAction("review.decide", decisionInput, async (person, input) => {
  await decide(person, input);
});

export const undoAction = defineAction("review.decide", undoInput, async (person, input) => {
  await undoDecision(person, input);
});

export const skipAction = defineAction(
  "review.decide",
  z.object({ itemId: z.uuid() }),
  async (person, { itemId }) => {
    await skipItem(person, itemId);
  },
);

export const previewBulkAction = defineAction("review.bulk", bulkFilter, previewBulk);

const one = z.object({ id: z.uuid() });

export const applyBulkAction = defineAction("review.bulk", one, (person, { id }) => applyBulk(person, id));

export const undoBulkAction = defineAction("review.bulk", one, (person, { id }) => undoBulk(person, id));

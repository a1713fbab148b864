"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { modelName, priceInput } from "#core/costs/price-input.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { setDayBudget } from "#server/services/costs/budgets.ts";
import { forgetAnswers } from "#server/services/costs/kept-answers.ts";
import { removePrice, setPrice } from "#server/services/costs/prices.ts";

export const setPriceAction = defineAction("settings.manage", priceInput, async (person, price) => {
  await setPrice(person, price);
  revalidatePath("/settings");
});

export const removePriceAction = defineAction(
  "settings.manage",
  z.object({ model: modelName }),
  async (person, { model }) => {
    await removePrice(person, model);
    revalidatePath("/settings");
  },
);

/** Micro-dollars or tokens; null for no limit. */
const amount = z.int().min(1, "A budget is more than nothing").max(1e15).nullable();

export const setDayBudgetAction = defineAction(
  "settings.manage",
  z.object({ money: amount, tokens: amount }),
  async (person, budget) => {
    await setDayBudget(person, budget);
    revalidatePath("/settings");
  },
);

export const forgetAnswersAction = defineAction("settings.manage", z.object({}), async (person) => {
  const forgotten = await forgetAnswers(person);
  revalidatePath("/settings");
  return forgotten;
});

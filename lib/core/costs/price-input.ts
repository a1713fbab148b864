import { z } from "zod";
import { parseDollars } from "./money.ts";

const MOST_DOLLARS = 100_000;

/** Dollars a million tokens, as typed; micro-dollars come out. */
const dollars = z
  .string()
  .max(30)
  .transform((typed, context) => {
    const amount = parseDollars(typed);
    if (amount !== null && amount <= MOST_DOLLARS * 1_000_000) return amount;
    context.addIssue({ code: "custom", message: "Dollars a million tokens, such as 0.25" });
    return z.NEVER;
  });

export const modelName = z.string().trim().min(1, "Name the model as the server does").max(200);

/** The price of a model as a person types it. */
export const priceInput = z.object({ model: modelName, input: dollars, output: dollars });

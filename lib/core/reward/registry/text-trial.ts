import { z } from "zod";
import { modelId } from "./activation-input.ts";

const text = z
  .object({ title: z.string().max(1_000), body: z.string().max(4_000) })
  .refine(({ title, body }) => `${title}${body}`.trim() !== "", "Write a title or a body");

/** One or two texts that someone wants to try on a model, with the item that they are for where there is one. */
export const textTrial = z.object({
  modelId,
  item: z.object({ title: z.string().max(1_000), body: z.string().max(8_000), language: z.string().max(35) }),
  first: text,
  second: text.nullable().default(null),
});
export type TextTrial = z.output<typeof textTrial>;

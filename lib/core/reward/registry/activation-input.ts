import { z } from "zod";

const modelId = z.string().min(1).max(100);

/** What a manager asks for; `activeId` is the model that was active when they looked. */
export const activationInput = z.object({
  modelId,
  activeId: modelId,
  reason: z.string().trim().max(500, "At most 500 characters").default(""),
});
export type ActivationInput = z.output<typeof activationInput>;

export const rollBackInput = z.object({
  activeId: modelId,
  reason: z.string().trim().max(500, "At most 500 characters").default(""),
});
export type RollBackInput = z.output<typeof rollBackInput>;

/** What is asked of a text that someone wants to try. */
const text = z.object({ title: z.string().max(1_000), body: z.string().max(4_000) });
const worded = text.refine(({ title, body }) => `${title}${body}`.trim() !== "", "Write a title or a body");

/** One or two texts, with the item that they are for where there is one. */
export const textTrial = z.object({
  modelId,
  item: z.object({
    title: z.string().max(1_000),
    body: z.string().max(8_000),
    language: z.string().max(35),
  }),
  first: worded,
  second: worded.nullable().default(null),
});
export type TextTrial = z.output<typeof textTrial>;

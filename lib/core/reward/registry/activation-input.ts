import { z } from "zod";

/** The id of a model of the registry. */
export const modelId = z.string().regex(/^[\w.-]{1,100}$/, "This is no id of a model");

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

import { z } from "zod";
import { DEFAULT_KIND_WEIGHTS, PAIR_KINDS } from "../decisions/pair-kind.ts";

const weight = z.number("Give a number").min(0, "At least 0").max(10, "At most 10");

/** What a person sets before a training. */
export const trainingSettings = z.object({
  name: z.string().trim().min(1, "Name the model").max(80, "At most 80 characters"),
  /** How much a preference of each kind counts; 0 leaves the kind out. */
  weights: z
    .object(
      Object.fromEntries(PAIR_KINDS.map((kind) => [kind, weight])) as Record<
        (typeof PAIR_KINDS)[number],
        typeof weight
      >,
    )
    .refine(
      (weights) => Object.values(weights).some((one) => one > 0),
      "Give at least one kind a weight above 0",
    ),
  /** Share of the items, 0–1, that the model never learns from and is measured on. */
  heldOut: z.number("Give a number").min(0.1, "At least 10 %").max(0.5, "At most 50 %"),
  seed: z.int("Give a whole number").min(0, "At least 0").max(4_294_967_295, "At most 4,294,967,295"),
});
export type TrainingSettings = z.infer<typeof trainingSettings>;

export const DEFAULT_TRAINING_SETTINGS: Omit<TrainingSettings, "name"> = {
  weights: DEFAULT_KIND_WEIGHTS,
  heldOut: 0.2,
  seed: 1,
};

import { z } from "zod";
import type { ArmInput } from "./arm-counts.ts";

export const MOST_ARMS = 20;

const count = (what: string) =>
  z
    .number({ error: `${what} is not a number. Write a whole number, 0 or more.` })
    .refine((value) => Number.isSafeInteger(value) && value >= 0, {
      error: `${what} is not a whole number, 0 or more.`,
    });

const arm = z
  .object({
    key: z
      .string({ error: "An arm has no key. Give each arm a short name." })
      .trim()
      .min(1, "An arm has no key. Give each arm a short name.")
      .max(100, "A key is longer than 100 characters."),
    control: z.boolean({ error: "control is neither true nor false." }),
    share: z
      .number({ error: "share is not a number. Write the arm's part of the recipients, such as 0.5." })
      .positive("share must be above 0. Leave an arm out that nobody was given."),
    delivered: count("delivered"),
    clicked: count("clicked"),
    optedOut: count("optedOut").nullable().default(null),
  })
  .superRefine((one, context) => {
    const add = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (one.clicked > one.delivered)
      add("clicked", `“${one.key}” has more clicked than delivered. Count each recipient once.`);
    if (one.optedOut !== null && one.optedOut > one.delivered)
      add("optedOut", `“${one.key}” has more opted out than delivered. Count each recipient once.`);
  });

/**
 * The arms of an experiment with what came back, as the command line and the API take them. Exactly one is the control.
 * Shares are weights: they are taken relative to their sum.
 */
export const experimentInput = z.object(
  {
    arms: z
      .array(arm, { error: "There are no arms. Give a list of at least two." })
      .min(2, "An experiment has at least two arms: a control, and one to compare with it.")
      .max(MOST_ARMS, `An experiment has at most ${MOST_ARMS} arms.`)
      .superRefine((arms, context) => {
        const controls = arms.filter((one) => one.control).length;
        if (controls === 0)
          context.addIssue({
            code: "custom",
            message: "No arm is the control. Set control to true on one arm.",
          });
        if (controls > 1)
          context.addIssue({
            code: "custom",
            message: `${controls} arms are the control. Set control to true on one arm only.`,
          });
        const keys = arms.map((one) => one.key);
        const twice = keys.find((key, at) => keys.indexOf(key) !== at);
        if (twice !== undefined)
          context.addIssue({
            code: "custom",
            message: `Two arms are called “${twice}”. Give each its own key.`,
          });
      }),
  },
  { error: 'This is no experiment. Give an object with "arms".' },
);

export type ExperimentInput = { arms: ArmInput[] };

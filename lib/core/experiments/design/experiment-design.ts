import { z } from "zod";
import { BUCKETS } from "../assignment/bucket.ts";
import { ARM_SOURCES } from "./arm-source.ts";

export const MOST_ARMS = 6;
export const MOST_HOLDOUT = 0.5;
/** The least share of an arm: under it an arm says nothing for months. */
export const LEAST_SHARE = 0.01;

const share = (what: string) => z.number({ error: `${what} is not a number` });

const arm = z
  .object({
    key: z
      .string()
      .trim()
      .min(1, "Give the arm a name")
      .max(40, "A name has at most 40 characters")
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, "Use letters, digits, spaces, dots and hyphens"),
    control: z.boolean(),
    source: z.enum(ARM_SOURCES),
    categoryKey: z.string().max(100).nullable().default(null),
    title: z.string().trim().max(300).default(""),
    body: z.string().trim().max(1_000).default(""),
    share: share("The share").min(LEAST_SHARE, "An arm has at least 1 % of the recipients").max(1),
  })
  .superRefine((one, context) => {
    const add = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (one.source === "category" && !one.categoryKey) add("categoryKey", "Choose the style");
    if (one.source === "fixed" && one.title === "" && one.body === "") add("title", "Write the text");
  });

/** An experiment as a person puts it together. Shares are fractions of all recipients. */
export const experimentDesign = z
  .object({
    name: z.string().trim().min(1, "Give the experiment a name").max(120, "At most 120 characters"),
    arms: z.array(arm).min(2, "Add an arm to compare with the control").max(MOST_ARMS),
    holdout: share("The holdout").min(0).max(MOST_HOLDOUT, "At most half of the recipients can be held out"),
    adaptive: z.boolean(),
    usualRate: z
      .number({ error: "Give the usual click-through rate" })
      .gt(0, "The rate is above 0 %")
      .lt(1, "The rate is below 100 %"),
    smallestLift: z
      .number({ error: "Give the least lift worth having" })
      .gt(0, "The lift is above 0 %")
      .max(10, "The lift is at most 1,000 %"),
    recipients: z.number().int().min(1).max(2_000_000_000).nullable(),
  })
  .superRefine((design, context) => {
    const add = (message: string) => context.addIssue({ code: "custom", path: ["arms"], message });
    if (design.arms.filter((one) => one.control).length !== 1) add("One arm is the control, and one only");
    const keys = design.arms.map((one) => one.key.toLowerCase());
    if (new Set(keys).size < keys.length) add("Two arms have the same name");
    const sources = design.arms.map((one) =>
      JSON.stringify([one.source, one.categoryKey, one.title, one.body]),
    );
    if (new Set(sources).size < sources.length) add("Two arms take the same text");
    const sum = design.holdout + design.arms.reduce((total, one) => total + one.share, 0);
    if (Math.abs(sum - 1) * BUCKETS > 0.5)
      add(`The shares and the holdout make up ${Math.round(sum * 10_000) / 100} %. Make them 100 %.`);
  });

export type ExperimentDesign = z.output<typeof experimentDesign>;
export type ExperimentDesignInput = z.input<typeof experimentDesign>;

import { z } from "zod";
import { countryCode, EVERYWHERE } from "./country.ts";

const clock = z
  .string()
  .trim()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "Write it as hours and minutes, such as 21:00")
  .nullable()
  .default(null);

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "Write it on one line");

/** A rule on when and how a push may be sent, of a country or of everywhere, with where it comes from. */
export const sendRule = z
  .object({
    country: z.union([z.literal(EVERYWHERE), countryCode]),
    name: line(120).min(1, "Name the rule"),
    /** Wall-clock times of the reader between which nothing is sent; both null for none. */
    quietFrom: clock,
    quietUntil: clock,
    /** What a text has to begin with. */
    prefix: line(20).default(""),
    needsOptIn: z.boolean().default(false),
    /** A separate consent to pushes at night lifts the quiet hours. */
    nightOptIn: z.boolean().default(false),
    /** Holds for promotional pushes alone. */
    promotional: z.boolean().default(true),
    source: line(300).min(1, "Say where the rule comes from"),
    active: z.boolean().default(true),
  })
  .refine((rule) => (rule.quietFrom === null) === (rule.quietUntil === null), {
    path: ["quietUntil"],
    message: "Quiet hours need both a start and an end",
  })
  .refine((rule) => rule.quietFrom === null || rule.quietFrom !== rule.quietUntil, {
    path: ["quietUntil"],
    message: "The end is the start: leave both empty, or change one",
  })
  .refine((rule) => rule.quietFrom !== null || rule.prefix !== "" || rule.needsOptIn, {
    path: ["name"],
    message: "A rule asks for something: quiet hours, a beginning of the text, or consent",
  });
export type SendRule = z.output<typeof sendRule>;
export type SendRuleInput = z.input<typeof sendRule>;

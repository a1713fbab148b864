import { z } from "zod";
import { countryCode } from "./country.ts";

export const PURPOSES = ["promotional", "service"] as const;
export const CONSENTS = ["unstated", "opted-in", "opted-in-night"] as const;

const codes = z.array(countryCode).max(60, "At most 60 countries");

/** Whom a campaign reaches, so far as rules of sending care. Countries may be written as `KR, DE`. */
export const reach = z.object({
  countries: z
    .preprocess((given) => (typeof given === "string" ? split(given) : given), codes)
    .transform((all) => [...new Set(all)].sort())
    .prefault([]),
  purpose: z.enum(PURPOSES).default("promotional"),
  /** What the readers agreed to. */
  consent: z.enum(CONSENTS).default("unstated"),
});
export type Reach = z.output<typeof reach>;
export type ReachInput = z.input<typeof reach>;

export const USUAL_REACH: Reach = reach.parse({});

function split(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

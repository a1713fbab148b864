import { z } from "zod";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((value) => value.replaceAll("\0", "").toWellFormed())
    .catch("")
    .default("");

export const QUEUE_STATUSES = ["open", "approved", "rejected"] as const;
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

export const QUEUE_ORDERS = ["oldest", "surest", "closest"] as const;

/**
 * What a reviewer looks at. It is read from an address, so a value that makes no sense counts as not given. `run` is
 * the latest run that wrote for the item; `category` and `level` are those of its best candidate. The orders `surest`
 * and `closest` go by the chance to beat the human line (highest first; nearest to one half first) and leave out items
 * without one.
 */
export const reviewFilter = z.object({
  status: z.enum(QUEUE_STATUSES).catch("open").default("open"),
  order: z.enum(QUEUE_ORDERS).catch("oldest").default("oldest"),
  run: z
    .union([z.literal(""), z.uuid()])
    .catch("")
    .default(""),
  category: words(40),
  language: words(35),
  level: z.enum(["", "pass", "warn", "none"]).catch("").default(""),
  text: words(200),
});
export type ReviewFilter = z.output<typeof reviewFilter>;

/** The filter as an address holds it: what is usual is left out. */
export function reviewSearch(filter: ReviewFilter): string {
  const usual: Record<string, string> = reviewFilter.parse({});
  const given = Object.entries(filter).filter(([name, value]) => value !== usual[name]);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

/** True where the filter is the one of an address without any. */
export function isUsualFilter(filter: ReviewFilter): boolean {
  return reviewSearch(filter) === "";
}

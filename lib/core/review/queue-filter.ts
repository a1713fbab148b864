import { z } from "zod";
import { choiceGiven, wordsGiven } from "../text/address-values.ts";

export const QUEUE_STATUSES = ["open", "approved", "rejected"] as const;
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

/**
 * Which items the queue shows, and in which order. It is read from an address, so a value that makes no sense counts
 * as not given and never breaks the page.
 */
export const queueFilter = z.object({
  status: z.enum(QUEUE_STATUSES).catch("open").default("open"),
  /** The run that last wrote candidates for the item. */
  run: z
    .union([z.literal(""), z.uuid()])
    .catch("")
    .default(""),
  /** Key of the top candidate's style. */
  style: wordsGiven(60),
  language: wordsGiven(35),
  /** What the guardrails say of the top candidate; `none` where every candidate is blocked. */
  level: choiceGiven(["pass", "warn", "none"]),
  /** Part of the item's title or external id. */
  text: wordsGiven(200),
  /** Empty: what waits longest first; of decided items, the last decided first. */
  sort: choiceGiven(["certain", "unsure"]),
});
export type QueueFilter = z.output<typeof queueFilter>;

/** The filter as an address carries it: what is usual is left out. */
export function queueAddress(filter: QueueFilter): string {
  const given = Object.entries(filter).filter(
    ([name, value]) => value !== "" && !(name === "status" && value === "open"),
  );
  return new URLSearchParams(given).toString();
}

/** The filter of an address, whatever else stands in it. */
export function readQueueFilter(given: Record<string, unknown>): QueueFilter {
  return queueFilter.parse(given);
}

/** Whether anything but the status and the order is asked for. */
export function isNarrowed({ status: _, sort: __, ...rest }: QueueFilter): boolean {
  return Object.values(rest).some((value) => value !== "");
}

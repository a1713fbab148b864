import { z } from "zod";

export const EVENT_KINDS = ["delivered", "clicked", "optedOut"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The most events of one request. */
export const MOST_EVENTS = 10_000;

const name = (what: string, most: number) =>
  z
    .string({ error: `${what} is missing` })
    .trim()
    .min(1, `${what} is empty`)
    .max(most, `${what} is too long`);

/**
 * Something that happened to one recipient, as a sender tells it. Its id counts once, so the same event may be sent again;
 * since figures are of recipients, a second click of one recipient is to have the first one's id.
 */
export const outcomeEvent = z
  .object({
    id: name("id", 200).describe("Yours; of one experiment it counts once"),
    experiment: name("experiment", 100).describe("The key of the experiment"),
    arm: z.string().trim().min(1).max(100).optional().describe("The key of the arm"),
    recipient: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe("In place of the arm, which follows from the hash; not in an adaptive experiment"),
    kind: z.enum(EVENT_KINDS, { error: `kind is one of ${EVENT_KINDS.join(", ")}` }),
    at: z.iso
      .datetime({ offset: true, error: "at is no time such as 2026-03-31T08:00:00Z" })
      .describe("When it happened; its day is that of UTC"),
    item: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("externalId of the item, or the id of the message; left out for all together"),
  })
  .refine((event) => event.arm !== undefined || event.recipient !== undefined, {
    error: "An event names its arm, or its recipient.",
  })
  // What `refine` asks, for who reads the schema.
  .meta({ anyOf: [{ required: ["arm"] }, { required: ["recipient"] }] });
export type OutcomeEvent = z.output<typeof outcomeEvent>;

export const outcomeEvents = z.object({
  events: z
    .array(outcomeEvent)
    .min(1, "There is no event")
    .max(MOST_EVENTS, `At most ${MOST_EVENTS} events at once`),
});

/** What became of the events of a request. */
export interface CountedEvents {
  counted: number;
  /** Counted before. */
  repeated: number;
  refused: { id: string; reason: string }[];
}

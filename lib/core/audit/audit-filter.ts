import { z } from "zod";
import { AUDIT_ACTIONS, type AuditAction } from "./audit-entry.ts";

/** How the filter names what no person did: the worker, the command line, set-up. */
export const NO_PERSON = "system";

const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)));

/**
 * What a search of the audit asks for. It is read from an address, so a value that makes no sense (an old link, a
 * typing error) counts as not given and never breaks the page.
 */
export const auditFilter = z.object({
  /** A person's id, or `system`. */
  person: z.string().trim().max(64).catch("").default(""),
  action: z
    .union([z.enum(Object.keys(AUDIT_ACTIONS) as [AuditAction, ...AuditAction[]]), z.literal("")])
    .catch("")
    .default(""),
  noun: z
    .string()
    .trim()
    .regex(/^[a-z]{1,30}$/)
    .or(z.literal(""))
    .catch("")
    .default(""),
  /** Id of one thing. */
  id: z.string().trim().max(64).catch("").default(""),
  /** Part of the summary. */
  text: z
    .string()
    .trim()
    .max(200)
    .transform((value) => value.replaceAll("\0", ""))
    .catch("")
    .default(""),
  /** First and last day, as dates in UTC, both included. */
  from: day.or(z.literal("")).catch("").default(""),
  until: day.or(z.literal("")).catch("").default(""),
});
export type AuditFilter = z.output<typeof auditFilter>;

/** The days of a filter as instants: from the first day's start until the start of the day after the last. */
export function auditPeriod(filter: Pick<AuditFilter, "from" | "until">): {
  from: Date | null;
  before: Date | null;
} {
  const start = (text: string) => new Date(`${text}T00:00:00Z`);
  return {
    from: filter.from === "" ? null : start(filter.from),
    before: filter.until === "" ? null : new Date(start(filter.until).getTime() + 86_400_000),
  };
}

/** Every noun that the audit knows, in the order of its actions. */
export const AUDIT_NOUNS = [
  ...new Set(Object.keys(AUDIT_ACTIONS).map((action) => action.slice(0, action.indexOf(".")))),
];

/** One event as the search shows it. `id` is the number of the row as text. */
export interface AuditEventView {
  id: string;
  /** ISO 8601. */
  at: string;
  actorId: string | null;
  actor: string;
  action: string;
  noun: string;
  nounId: string;
  summary: string;
  before: unknown;
  after: unknown;
}

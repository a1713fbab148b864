import { z } from "zod";
import type { NotificationText } from "../../candidates/candidate.ts";
import { CONTENT_LIMITS } from "../../content/content-item.ts";

/** What one version of a set holds at most, and the references of one item. */
export const SET_LIMITS = { items: 2_000, references: 20 } as const;

const line = z.string().trim().max(CONTENT_LIMITS.reference, "is longer than 2,000 characters");

/** A notification that a person wrote. A text alone is a body. */
export const humanReference = z
  .union([
    z.object({ title: line.default(""), body: line.default("") }),
    line.transform((body) => ({ title: "", body })),
  ])
  .refine(({ title, body }) => title !== "" || body !== "", "is empty");

/** An item as a set keeps it: its text as it was, and one or more references. */
export interface EvaluationItem {
  externalId: string;
  title: string;
  body: string;
  url: string | null;
  language: string;
  attributes: Record<string, string>;
  references: NotificationText[];
}

/** An item of a set that has a row. */
export interface StoredEvaluationItem extends EvaluationItem {
  id: string;
}

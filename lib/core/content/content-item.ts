import { z } from "zod";
import { languageTag } from "./language-tag.ts";

/** A human-written notification of an item: the line that generated text has to beat. */
export interface ReferenceNotification {
  title: string;
  body: string;
}

/** A thing worth a notification. `title` or `body` may be empty, never both. */
export interface ContentItem {
  id: string;
  externalId: string;
  title: string;
  body: string;
  url: string | null;
  imageUrl: string | null;
  language: string;
  attributes: Record<string, string>;
  reference: ReferenceNotification | null;
}

/** Upper bounds of what one item may hold, in UTF-16 units. Larger input is refused with its field's name. */
export const CONTENT_LIMITS = {
  externalId: 200,
  title: 1_000,
  body: 100_000,
  url: 2_000,
  reference: 2_000,
  attributes: 50,
} as const;

// Neither NUL nor half of a surrogate pair can be stored.
const storable = (value: string) => !value.includes("\0") && value.isWellFormed();
const UNSTORABLE = "holds a NUL or half of a character; remove it";
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `is longer than ${most.toLocaleString("en")} characters`)
    .refine(storable, UNSTORABLE);

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be a web address that starts with http:// or https://" })
  .max(CONTENT_LIMITS.url)
  .refine(storable, UNSTORABLE);

/** What an import row or the form must hold to become an item. Text is trimmed; NUL is refused. */
export const newContentItem = z
  .object({
    externalId: text(CONTENT_LIMITS.externalId).min(1, "is missing"),
    title: text(CONTENT_LIMITS.title).default(""),
    body: text(CONTENT_LIMITS.body).default(""),
    url: webAddress.nullable().default(null),
    imageUrl: webAddress.nullable().default(null),
    language: languageTag.default("en"),
    attributes: z
      .record(text(100), text(2_000))
      .refine(
        (given) => Object.keys(given).length <= CONTENT_LIMITS.attributes,
        `are more than ${CONTENT_LIMITS.attributes}`,
      )
      .default({}),
    referenceTitle: text(CONTENT_LIMITS.reference).default(""),
    referenceBody: text(CONTENT_LIMITS.reference).default(""),
  })
  .refine((item) => item.title !== "" || item.body !== "", { error: "needs a title or a body" });

export type NewContentItem = z.infer<typeof newContentItem>;

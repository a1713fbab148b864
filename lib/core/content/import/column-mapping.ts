import { z } from "zod";

/** The fields of an item that a column can fill. */
export const ITEM_FIELDS = [
  "externalId",
  "title",
  "body",
  "url",
  "imageUrl",
  "language",
  "referenceTitle",
  "referenceBody",
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

const column = z.string().max(1_000).nullable().default(null);

/**
 * Which column fills which field of an item; `null` is none. Every other column becomes an attribute of the item,
 * except those that `ignored` names. Without a column for `externalId` the id comes from the text (see `rowId`).
 */
export const columnMapping = z
  .strictObject({
    externalId: column,
    title: column,
    body: column,
    url: column,
    imageUrl: column,
    language: column,
    referenceTitle: column,
    referenceBody: column,
    ignored: z.array(z.string().max(1_000)).max(1_000).default([]),
  })
  .refine((mapping) => mapping.title !== null || mapping.body !== null, {
    error: "Choose a column for the title or for the text.",
  });

export type ColumnMapping = z.infer<typeof columnMapping>;

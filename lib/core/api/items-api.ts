import { z } from "zod";
import { newContentItem } from "../content/content-item.ts";
import { endpoint, listQuery, oneId, pageOf } from "./endpoint.ts";

/** Items of one request. */
export const MOST_ITEMS = 500;

const item = z.object({
  id: z.uuid(),
  externalId: z.string(),
  title: z.string(),
  language: z.string(),
  kind: z.string().nullable().describe("The attribute `kind`"),
  candidates: z.int().describe("Candidates so far, the human line included"),
  reviewStatus: z.enum(["open", "approved", "rejected"]).nullable(),
  archivedAt: z.string().nullable(),
  createdAt: z.string(),
});

export const upsertItemsEndpoint = endpoint({
  id: "upsertItems",
  method: "post",
  path: "/items",
  permission: "content.write",
  about:
    "Adds items or changes them by their externalId. All of the batch go in or none; an item that is as it was is left alone.",
  body: z.object({ items: z.array(newContentItem).min(1, "Send at least one item").max(MOST_ITEMS) }),
  answer: z.object({
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    items: z.array(z.object({ externalId: z.string(), id: z.uuid() })),
  }),
});

export const listItemsEndpoint = endpoint({
  id: "listItems",
  method: "get",
  path: "/items",
  permission: "content.read",
  about: "Items, newest first, without the archived ones.",
  query: listQuery.extend({
    text: z.string().max(200).default("").describe("Part of the title or of the externalId"),
    language: z.string().max(35).default(""),
    kind: z.string().max(100).default(""),
  }),
  answer: pageOf(item),
});

export const readItemEndpoint = endpoint({
  id: "readItem",
  method: "get",
  path: "/items/{id}",
  permission: "content.read",
  about: "One item with all its fields.",
  params: oneId,
  answer: z.object({
    id: z.uuid(),
    externalId: z.string(),
    title: z.string(),
    body: z.string(),
    url: z.string().nullable(),
    imageUrl: z.string().nullable(),
    language: z.string(),
    attributes: z.record(z.string(), z.string()),
    reference: z
      .object({ title: z.string(), body: z.string() })
      .nullable()
      .describe("The human-written notification"),
    candidates: z.int(),
    reviewStatus: z.enum(["open", "approved", "rejected"]).nullable(),
    archivedAt: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
});

import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import type { ContentItem as Row } from "../db/generated/client.ts";

/** A row of ContentItem as the core type. A reference with neither title nor body is none. */
export function toContentItem(row: Row): ContentItem {
  const hasReference = row.referenceTitle !== "" || row.referenceBody !== "";
  return {
    id: row.id,
    externalId: row.externalId,
    title: row.title,
    body: row.body,
    url: row.url,
    imageUrl: row.imageUrl,
    language: row.language,
    attributes: row.attributes as Record<string, string>,
    reference: hasReference ? { title: row.referenceTitle, body: row.referenceBody } : null,
  };
}

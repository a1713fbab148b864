import type { ContentItem, NewContentItem } from "#core/content/content-item.ts";

/** What an edit changed, field by field, or null where nothing did. Long texts are cut for the audit. */
export function changedFields(
  present: ContentItem,
  next: Omit<NewContentItem, "externalId">,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const was: Record<string, unknown> = {
    ...present,
    referenceTitle: present.reference?.title ?? "",
    referenceBody: present.reference?.body ?? "",
  };
  const changed = Object.entries(next).filter(([name, value]) => !isSame(was[name], value));
  if (changed.length === 0) return null;
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, cut(was[name])])),
    after: Object.fromEntries(changed.map(([name, value]) => [name, cut(value)])),
  };
}

function isSame(left: unknown, right: unknown): boolean {
  return sorted(left) === sorted(right);
}

// The database gives the keys of attributes back in an order of its own.
function sorted(value: unknown): string {
  return JSON.stringify(typeof value === "object" && value !== null ? Object.entries(value).sort() : value);
}

function cut(value: unknown): unknown {
  return typeof value === "string" ? value.slice(0, 500) : value;
}

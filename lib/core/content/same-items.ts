import type { ContentItem } from "./content-item.ts";

/**
 * Gives back the object of before for an item that has not changed, so that what is worked out once for an item object
 * (see factOf) is worked out once for all its styles. The `most` items seen last are remembered.
 */
export function sameItems(most: number): (item: ContentItem) => ContentItem {
  const seen = new Map<string, { item: ContentItem; content: string }>();
  return (item) => {
    const content = JSON.stringify(item);
    const before = seen.get(item.id);
    const kept = before?.content === content ? before : { item, content };
    // Set anew, so that the first of the map is the one not seen for longest.
    seen.delete(item.id);
    seen.set(item.id, kept);
    if (seen.size > most) seen.delete(seen.keys().next().value!);
    return kept.item;
  };
}

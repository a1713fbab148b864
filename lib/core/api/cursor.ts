import { ProductError } from "../errors/product-error.ts";

/** The key of a page's last row as a cursor of one list: opaque, so that nobody builds upon what is in it. */
export function toCursor(list: string, key: string | null): string | null {
  if (key === null) return null;
  return btoa(encodeURIComponent(`${list} ${key}`))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The key in a cursor; null for no cursor. Throws `invalid` for one that is not of this list. */
export function fromCursor(list: string, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  try {
    const text = decodeURIComponent(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
    if (text.startsWith(`${list} `)) return text.slice(list.length + 1);
  } catch {
    // Not one of ours: refused like one of another list.
  }
  const message = "This cursor is not of this list. Leave it out for the first page.";
  throw new ProductError("invalid", message, { cursor: message });
}

import "server-only";

/** A name out of an address, where it stands encoded; as it is where it is no encoding, and then names nothing. */
export function pathSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const encoder = new TextEncoder();

/** Length in bytes of UTF-8: what a push payload is limited in. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

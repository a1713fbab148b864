/** Where a page of a sorted list begins: the sorted value of the last row before it, and its id where values are equal. */
export interface PageKey {
  value: number;
  id: string;
}

const KEY = /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** As an address carries it. */
export function writePageKey({ value, id }: PageKey): string {
  return `${value}_${id}`;
}

/** Null for anything that is no key, so that a broken link begins at the start. */
export function readPageKey(text: string | null | undefined): PageKey | null {
  const match = KEY.exec(text ?? "");
  return match && { value: Number(match[1]), id: match[2]! };
}

/** A hash (32 bits) of two whole numbers, by the mixing of MurmurHash3 (Appleby, public domain). */
export function mixedHash(one: number, other: number): number {
  let hash = Math.imul(one, 0xcc9e2d51) ^ Math.imul(other, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/**
 * Whether a story is held out of training, by a hash of its id alone: it never changes sides between trainings of one
 * share, and a larger share (0–1) holds out all that a smaller one does. FNV-1a (Fowler, Noll, Vo), 32 bits, with the
 * final mixing of MurmurHash3 (Appleby), as FNV alone leaves the high bits of short ids uneven.
 */
export function isHeldOut(storyId: string, share: number): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < storyId.length; i++) {
    hash = Math.imul(hash ^ storyId.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296 < share;
}

import { sha256 } from "@noble/hashes/sha2.js";

/** Buckets that recipients fall into; a share is so many of them. */
export const BUCKETS = 10_000;

/**
 * The bucket of a recipient, 0–9,999: the first four bytes of SHA-256 over the UTF-8 text `salt:recipient`, as an unsigned
 * whole number with the highest byte first, modulo 10,000. Any language has it, and so have the warehouses: see
 * docs/experiments.md, which holds test vectors.
 */
export function bucketOf(salt: string, recipient: string): number {
  const digest = sha256(new TextEncoder().encode(`${salt}:${recipient}`));
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0) % BUCKETS;
}

import { seededRandom, shuffleInPlace } from "../../random/seeded-random.ts";

/** Deals stories into `folds` parts of about the same number, at random by the seed: the part of each pair. Pairs of one story share a part. */
export function storyFolds(pairs: readonly { clusterId: string }[], folds: number, seed: number): Uint8Array {
  const numbers = new Map<string, number>();
  for (const { clusterId } of pairs) if (!numbers.has(clusterId)) numbers.set(clusterId, numbers.size);
  const order = Uint32Array.from({ length: numbers.size }, (_, i) => i);
  shuffleInPlace(order, seededRandom(seed));
  return Uint8Array.from(pairs, ({ clusterId }) => order[numbers.get(clusterId)!]! % folds);
}

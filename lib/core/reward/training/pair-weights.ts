import type { PreferencePair } from "./preference-pair.ts";

/**
 * How much each pair counts. The pairs of k texts that shared one group of readers are k(k−1)/2 views of k counts:
 * each counts 2/k, so that a group weighs as its k−1 independent comparisons. Pairs without counts keep their weight.
 */
export function pairWeights(pairs: readonly PreferencePair[]): Float64Array {
  const members = new Map<string, Set<string>>();
  for (const { counts, groupId, a, b } of pairs) {
    if (!counts) continue;
    const texts = members.get(groupId) ?? new Set();
    for (const { title, body } of [a, b]) texts.add(`${title}\n${body}`);
    members.set(groupId, texts);
  }
  return Float64Array.from(pairs, ({ counts, groupId, weight }) =>
    counts ? (weight * 2) / members.get(groupId)!.size : weight,
  );
}

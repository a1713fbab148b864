/**
 * Adjusted p values, 0–1, in the order given, for several tests of one question: each below 0.05 may be called, and the
 * chance of calling any falsely stays under 5 %. Holm (1979), “A simple sequentially rejective multiple test procedure”.
 * Tests without a p (null) are left out and stay null.
 */
export function holm(ps: readonly (number | null)[]): (number | null)[] {
  const known = ps
    .flatMap((p, at) => (p === null ? [] : [{ p, at }]))
    .sort((a, b) => a.p - b.p || a.at - b.at);
  const adjusted: (number | null)[] = ps.map(() => null);
  let most = 0;
  for (const [rank, { p, at }] of known.entries()) {
    most = Math.max(most, Math.min(1, p * (known.length - rank)));
    adjusted[at] = most;
  }
  return adjusted;
}

/**
 * An id (UUID) at a fraction, 0–1, of the way between two others. Ids rise with time, so this is a random place in a
 * table that is found without counting its rows.
 */
export function idBetween(low: string, high: string, fraction: number): string {
  const [from, to] = [low, high].map((id) => BigInt(`0x${id.replaceAll("-", "")}`)) as [bigint, bigint];
  const STEPS = 1_000_000_007;
  const at = from + ((to - from) * BigInt(Math.floor(fraction * STEPS))) / BigInt(STEPS);
  const hex = at.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

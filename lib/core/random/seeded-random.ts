/** A source of uniform numbers in [0, 1). */
export type RandomSource = () => number;

/**
 * A reproducible random source: the same seed gives the same numbers on every machine.
 * Mulberry32 (Tommy Ettinger, public domain); period 2^32, for shuffles and resampling, not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Shuffles the numbers in place (Fisher–Yates). */
export function shuffleInPlace(numbers: Uint32Array, random: RandomSource): void {
  for (let i = numbers.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = numbers[i]!;
    numbers[i] = numbers[j]!;
    numbers[j] = held;
  }
}

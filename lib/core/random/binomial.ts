import type { RandomSource } from "./seeded-random.ts";

const FEW = 10;

/**
 * A draw from the binomial distribution: how many of `trials` (≥ 0, whole) succeed with chance `p` (0–1). By inversion
 * where few are expected, and by transformed rejection where more are: Hörmann (1993), “The generation of binomial
 * random variates”, algorithm BTRS. Its cost does not grow with `trials`.
 */
export function binomial(trials: number, p: number, random: RandomSource): number {
  if (trials === 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - binomial(trials, 1 - p, random);
  return trials * p < FEW ? byInversion(trials, p, random) : byRejection(trials, p, random);
}

function byInversion(trials: number, p: number, random: RandomSource): number {
  const odds = p / (1 - p);
  let chance = (1 - p) ** trials;
  let left = random();
  let count = 0;
  while (left > chance && count < trials) {
    left -= chance;
    count += 1;
    chance *= (odds * (trials - count + 1)) / count;
  }
  return count;
}

function byRejection(trials: number, p: number, random: RandomSource): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = trials * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const logOdds = Math.log(p / (1 - p));
  const mode = Math.floor((trials + 1) * p);
  const top = logFactorial(mode) + logFactorial(trials - mode);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const near = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / near + b) * u + centre);
    if (near >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > trials) continue;
    const accepted = Math.log((v * alpha) / (a / (near * near) + b));
    if (accepted <= top - logFactorial(k) - logFactorial(trials - k) + (k - mode) * logOdds) return k;
  }
}

const SMALL = new Float64Array(128);
for (let k = 2; k < SMALL.length; k++) SMALL[k] = SMALL[k - 1]! + Math.log(k);

/** ln k!: a table for small k, Stirling's series above. */
function logFactorial(k: number): number {
  if (k < SMALL.length) return SMALL[k]!;
  return (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * k) - 1 / (360 * k ** 3);
}

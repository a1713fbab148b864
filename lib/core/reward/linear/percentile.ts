/** Share of the calibration texts, 0–100, that lie below a reward, read off ascending quantiles (linear between two). */
export function percentileOf(reward: number, quantiles: Float32Array): number {
  const last = quantiles.length - 1;
  if (reward <= quantiles[0]!) return 0;
  if (reward >= quantiles[last]!) return 100;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (quantiles[middle]! <= reward) low = middle;
    else high = middle;
  }
  const width = quantiles[high]! - quantiles[low]!;
  return ((low + (width > 0 ? (reward - quantiles[low]!) / width : 0)) / last) * 100;
}

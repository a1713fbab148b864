/** Units that were judged alike: how many judges gave each label, and how many such units there are (may be broken). */
export interface LabelCounts {
  counts: readonly number[];
  units: number;
}

export interface Agreement {
  /** 1 is agreement throughout, 0 what chance gives, below 0 less than that. */
  alpha: number;
  /** Share of two judges' labels of one unit that are the same, 0–1: not corrected for chance. */
  observed: number;
}

/**
 * Krippendorff's alpha for nominal labels, any number of judges, and units that not all of them judged. Units with
 * fewer than two labels tell nothing and are left out. Null where nothing can be said: no unit with two labels, or one
 * label throughout. Krippendorff (2011), “Computing Krippendorff's alpha-reliability”; Hayes and Krippendorff (2007).
 */
export function nominalAlpha(patterns: readonly LabelCounts[]): Agreement | null {
  const totals: number[] = [];
  let [values, disagreement] = [0, 0];
  for (const { counts, units } of patterns) {
    const judges = counts.reduce((sum, count) => sum + count, 0);
    if (judges < 2) continue;
    values += units * judges;
    let same = 0;
    for (const [label, count] of counts.entries()) {
      totals[label] = (totals[label] ?? 0) + units * count;
      same += count * (count - 1);
    }
    disagreement += units * (judges - same / (judges - 1));
  }
  if (values < 2) return null;
  const expected = 1 - totals.reduce((sum, total) => sum + total * (total - 1), 0) / (values * (values - 1));
  const observed = disagreement / values;
  if (!(expected > 1e-12)) return null;
  return { alpha: 1 - observed / expected, observed: 1 - observed };
}

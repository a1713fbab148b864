import type { Interval } from "../statistics/interval.ts";

/**
 * What an interval of alpha or kappa allows one to say. The bounds 0.667 (for tentative conclusions) and 0.8 are those
 * of Krippendorff (2004), “Content Analysis”, 2nd edition, section 11.4.2.
 */
export function agreementWords({ low, high }: Interval): string {
  if (high < 0) return "People agree less than chance would make them.";
  if (low <= 0) return "Cannot tell yet whether people agree more than chance would make them.";
  if (low >= 0.8) return "People agree closely enough to rely on one person's vote.";
  if (low >= 0.667) return "People agree well enough for tentative conclusions from one person's vote.";
  return "People agree more than chance would make them; do not rely on one person's vote alone.";
}

import { normalBelow, normalQuantile } from "#core/statistics/normal-quantile.ts";
import { alwaysValidFactor } from "../analysis/always-valid.ts";

/** What an experiment is to be able to see, before it is launched. */
export interface PowerQuestion {
  /** Click-through rate of the control, as a fraction above 0 and below 1. */
  ctr: number;
  /** The relative lift that is not to be missed, such as 0.1; `ctr · (1 + lift)` is below 1. */
  lift: number;
  /** Part of all recipients that the control has, and that the arm has (0–1 each). */
  controlShare: number;
  armShare: number;
  /** Arms that are compared with the control: the 5 % are shared among them (Bonferroni). */
  arms: number;
}

/** `planned`: one look when all have been sent to. `anyLook`: the verdict of this console, which may be read every day. */
export type Look = "planned" | "anyLook";

const ALPHA = 0.05;
const MOST_RECIPIENTS = 1e12;

/**
 * Chance, 0–1, that the lift is seen with so many recipients in all: the normal approximation for two proportions, with
 * the pooled error under no difference for one planned look (Fleiss, Levin and Paik 2003, 4.2). For any look it is the
 * chance at the last one, so a little less than the true one.
 */
export function power(question: PowerQuestion, recipients: number, look: Look): number {
  const [n0, n1] = [recipients * question.controlShare, recipients * question.armShare];
  const [p0, p1] = [question.ctr, question.ctr * (1 + question.lift)];
  const alpha = ALPHA / question.arms;
  const own = Math.sqrt((p0 * (1 - p0)) / n0 + (p1 * (1 - p1)) / n1);
  const pooled = (p0 * n0 + p1 * n1) / (n0 + n1);
  const needed =
    look === "planned"
      ? normalQuantile(1 - alpha / 2) * Math.sqrt(pooled * (1 - pooled) * (1 / n0 + 1 / n1))
      : alwaysValidFactor(n0 + n1, n0 + n1, alpha) * own;
  return normalBelow((Math.abs(p1 - p0) - needed) / own);
}

/** The least number of recipients in all with at least this power (0–1); null where a million million would not do. */
export function recipientsFor(question: PowerQuestion, wanted: number, look: Look): number | null {
  const isSeen = (recipients: number) => power(question, recipients, look) >= wanted;
  if (!isSeen(MOST_RECIPIENTS)) return null;
  let [low, high] = [1, MOST_RECIPIENTS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isSeen(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The least relative lift that so many recipients show with this power, to 0.0001; null above a lift of 10 or a rate of 1. */
export function smallestLiftFor(
  question: Omit<PowerQuestion, "lift">,
  recipients: number,
  wanted: number,
  look: Look,
): number | null {
  const most = Math.min(10, (1 / question.ctr - 1) * 0.999);
  if (power({ ...question, lift: most }, recipients, look) < wanted) return null;
  let [low, high] = [0, most];
  while (high - low > 0.0001) {
    const lift = (low + high) / 2;
    if (power({ ...question, lift }, recipients, look) >= wanted) high = lift;
    else low = lift;
  }
  return high;
}

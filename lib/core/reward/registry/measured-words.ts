import { z } from "zod";

const percent = (value: number) => (value * 100).toFixed(1);
const interval = z.tuple([z.number(), z.number()]).nullish();
const accuracy = z.object({ accuracy: z.number(), low: z.number(), high: z.number(), pairs: z.number() });
const best = z.object({ accuracy: z.number(), interval, chance: z.number(), groups: z.number() });
const lift = z.object({ mean: z.number(), interval, groups: z.number() });

/** A measured value of a card as a sentence with its interval and its denominator; null for anything else. */
export function measuredWords(value: unknown): string | null {
  const share = accuracy.safeParse(value).data;
  if (share)
    return `${percent(share.accuracy)} % (${percent(share.low)}–${percent(share.high)} %) of ${share.pairs.toLocaleString("en")} pairs`;
  const picked = best.safeParse(value).data;
  if (picked)
    return `${percent(picked.accuracy)} %${range(picked.interval)} of ${picked.groups.toLocaleString("en")} groups; chance ${percent(picked.chance)} %`;
  const lifted = lift.safeParse(value).data;
  if (lifted)
    return `${lifted.mean > 0 ? "+" : ""}${percent(lifted.mean)} %${range(lifted.interval)}, ${lifted.groups.toLocaleString("en")} groups`;
  return null;
}

function range(bounds: [number, number] | null | undefined): string {
  return bounds ? ` (${percent(bounds[0])}–${percent(bounds[1])} %)` : " (no interval)";
}

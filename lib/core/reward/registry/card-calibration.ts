import { z } from "zod";
import type { Reliability } from "../comparison/reliability.ts";

const share = z.number().min(0).max(1);
const bin = z.object({
  low: share,
  high: share,
  pairs: z.number(),
  predicted: share.nullable(),
  observed: share.nullable(),
});
const measured = z.object({
  expectedCalibrationError: share.optional(),
  error: share.optional(),
  bins: z.array(bin),
});

/** The reliability on a card: under `calibration` itself, or under the first name there that has bins. Null where none is. */
export function cardCalibration(calibration: unknown): Reliability | null {
  const named = typeof calibration === "object" && calibration !== null ? Object.values(calibration) : [];
  for (const value of [calibration, ...named]) {
    const { data } = measured.safeParse(value);
    const error = data?.expectedCalibrationError ?? data?.error;
    if (!data || error === undefined) continue;
    const bins = data.bins.flatMap(({ predicted, observed, ...rest }) =>
      predicted === null || observed === null ? [] : [{ ...rest, predicted, observed }],
    );
    const pairs = bins.reduce((sum, one) => sum + one.pairs, 0);
    return { expectedCalibrationError: error, pairs, bins };
  }
  return null;
}

/** How many tasks had ended at a moment (milliseconds). */
export interface PaceSample {
  at: number;
  done: number;
}

/** Long enough to even out, short enough to follow what happens now. */
const WINDOW_MS = 20_000;
/** A rate over less would jump about. */
const SHORTEST_MS = 2_000;

/** The samples with one more, without those that are too old. A run that is retried starts anew. */
export function addSample(samples: readonly PaceSample[], sample: PaceSample): PaceSample[] {
  const last = samples.at(-1);
  if (last && sample.done < last.done) return [sample];
  return [...samples.filter(({ at }) => at > sample.at - WINDOW_MS && at < sample.at), sample];
}

/** Tasks a second over the samples, or null while there is too little to go by. */
export function tasksPerSecond(samples: readonly PaceSample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < SHORTEST_MS) return null;
  return ((last.done - first.done) * 1_000) / (last.at - first.at);
}

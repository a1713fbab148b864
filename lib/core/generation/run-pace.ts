/** How many tasks had ended at a moment (milliseconds). */
export interface PaceSample {
  at: number;
  done: number;
}

/** How a run gets on. */
export interface Pace {
  /** Tasks a second, or null while there is too little to go by. */
  perSecond: number | null;
  /** For how long no task has ended, in seconds. */
  stillFor: number;
}

/** Long enough to even out, short enough to follow what happens now. */
const WINDOW_MS = 20_000;
/** A slow model's calls end together and then none for long: so many ends are looked back on … */
const ENDS = 20;
/** … but not further than this. */
const LONGEST_MS = 300_000;
/** A rate over less would jump about: so long, and so many ends, unless it takes as long as the window. */
const SHORTEST_MS = 3_000;
const FEWEST_ENDS = 5;

/**
 * The samples with one more, without those that nothing is measured by any more. A run that is retried starts anew, and
 * so does one as its first tasks end: what it needed to get going says nothing of its pace.
 */
export function addSample(samples: readonly PaceSample[], sample: PaceSample): PaceSample[] {
  const last = samples.at(-1);
  if (!last || sample.done < last.done) return [sample];
  if (sample.done === 0) return [samples[0]!, sample];
  const going = last.done === 0 ? [last] : samples;
  const kept = going.filter(({ at }) => at > sample.at - LONGEST_MS && at < sample.at);
  const start = kept.findLast(({ at, done }) => at <= sample.at - WINDOW_MS && done <= sample.done - ENDS);
  // From the moment when a task ended: one just before it would count an end too many.
  const from = start ? kept.findIndex(({ done }) => done === start.done) : 0;
  return [...kept.slice(from), sample];
}

/** The pace over the samples. */
export function paceOf(samples: readonly PaceSample[]): Pace {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return { perSecond: null, stillFor: 0 };
  const [time, ends] = [last.at - first.at, last.done - first.done];
  const since = samples.find(({ done }) => done === last.done)!;
  const known = ends > 0 && (time >= WINDOW_MS || (time >= SHORTEST_MS && ends >= FEWEST_ENDS));
  return { perSecond: known ? (ends * 1_000) / time : null, stillFor: (last.at - since.at) / 1_000 };
}

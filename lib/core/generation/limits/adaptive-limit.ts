/**
 * How many calls may be under way at the same time, by additive increase and multiplicative decrease (Chiu and Jain 1989):
 * one more for each round of answers, a third less when the server says “slow down” or does not answer in time.
 */
export interface AdaptiveLimit {
  /** Whole calls are its floor. At least 1, at most `ceiling`. */
  limit: number;
  ceiling: number;
  /** Until then (milliseconds) a complaint is about calls that were made before the last step down. */
  deafUntil: number;
}

const LESS = 0.7;
/** The calls under way when the first complaint comes bring more complaints; they are the same news. */
const DEAF_MS = 1_000;

/** Starts at the ceiling: it is what the operator said that the server can take. */
export function fullLimit(ceiling: number): AdaptiveLimit {
  return { limit: ceiling, ceiling, deafUntil: 0 };
}

export function afterGoodAnswer(state: AdaptiveLimit): AdaptiveLimit {
  if (state.limit >= state.ceiling) return state;
  return { ...state, limit: Math.min(state.ceiling, state.limit + 1 / state.limit) };
}

/** After an answer 429 or a time-out; `now` in milliseconds. */
export function afterComplaint(state: AdaptiveLimit, now: number): AdaptiveLimit {
  if (now < state.deafUntil) return state;
  return { ...state, limit: Math.max(1, state.limit * LESS), deafUntil: now + DEAF_MS };
}

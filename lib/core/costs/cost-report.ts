import type { MicroDollars } from "./money.ts";

/** What tasks used. */
export interface UsedByTasks {
  tasks: number;
  calls: number;
  cachedAnswers: number;
  promptTokens: number;
  completionTokens: number;
  cost: MicroDollars;
}

/** What some tasks used together. */
export interface CostSums extends UsedByTasks {
  /** Calls that no price was known for: their cost is not in `cost`. */
  unpricedCalls: number;
}

export interface NamedCosts extends CostSums {
  key: string;
  name: string;
}

/** The costs of a period: all of its days, and the same sums by style, model, kind and spender, dearest first. */
export interface CostReport {
  /** ISO dates (UTC), oldest first. */
  days: NamedCosts[];
  categories: NamedCosts[];
  models: NamedCosts[];
  /** By what asked: runs, evaluations, judging, trials of prompts. */
  kinds: NamedCosts[];
  /** The dearest runs, evaluations, judgings, and trials as one; the key says which (see spenderPlace). */
  spenders: NamedCosts[];
  total: CostSums;
}

export const NO_COSTS: CostSums = {
  tasks: 0,
  calls: 0,
  cachedAnswers: 0,
  promptTokens: 0,
  completionTokens: 0,
  cost: 0,
  unpricedCalls: 0,
};

/** The sum of sums. */
export function addCosts(all: readonly CostSums[]): CostSums {
  const total = { ...NO_COSTS };
  for (const one of all) for (const key of Object.keys(total) as (keyof CostSums)[]) total[key] += one[key];
  return total;
}

/** All of these days, with nothing for those that nothing was used on. */
export function fillDays(days: readonly string[], used: readonly NamedCosts[]): NamedCosts[] {
  const known = new Map(used.map((one) => [one.key, one]));
  return days.map((day) => known.get(day) ?? { key: day, name: day, ...NO_COSTS });
}

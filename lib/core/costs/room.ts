import type { Budget } from "./budget.ts";
import type { MicroDollars } from "./money.ts";

/** What something is expected to take. */
export interface Expected {
  cost: MicroDollars;
  tokens: number;
}

/** What budgets leave for what has not begun: each with what is spent already and what is expected of what is under way. */
export function roomLeft(limits: readonly { budget: Budget; taken: Expected }[]): Budget {
  const least = (values: (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.min(...known);
  };
  return {
    money: least(limits.map(({ budget, taken }) => budget.money && budget.money - taken.cost)),
    tokens: least(limits.map(({ budget, taken }) => budget.tokens && budget.tokens - taken.tokens)),
  };
}

/** Whether so much still fits. */
export function fits(room: Budget, { cost, tokens }: Expected): boolean {
  return (room.money === null || cost <= room.money) && (room.tokens === null || tokens <= room.tokens);
}

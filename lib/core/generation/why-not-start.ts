import { readBudget } from "../costs/budget-input.ts";
import type { NewRunChoice } from "./new-run-choice.ts";
import { CANDIDATES_PER_PAIR } from "./run-request.ts";

/** So many ids fit into an address with room to spare; longer lists are a filter's work. */
const MOST_IDS = 100;
const { min, max } = CANDIDATES_PER_PAIR;

/** Candidates for each pair as typed, or null where that is no number that a run takes. */
export function readCandidates(typed: string): number | null {
  const number = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

/** What has to change before the run can be estimated and started, or null. `styles` is how many are chosen. */
export function whyNotStart(choice: NewRunChoice, styles: number): string | null {
  if (choice.items === "ids" && choice.ids.length > MOST_IDS)
    return `At most ${MOST_IDS} items can be handed over one by one. Choose by filter instead.`;
  if (styles === 0) return "Choose at least one style.";
  if (readCandidates(choice.candidates) === null)
    return `Candidates for each item and style: a whole number from ${min} to ${max}.`;
  const { error } = readBudget(choice.budget, choice.budgetIn);
  if (error) return `Budget: ${error}.`;
  return null;
}

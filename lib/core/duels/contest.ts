import { type Candidate, notificationLine } from "../candidates/candidate.ts";
import { winProbability } from "../reward/win-probability.ts";

/** A candidate as the choice of pairs sees it. */
export type Contestant = Pick<
  Candidate,
  "id" | "kind" | "title" | "body" | "language" | "reward" | "rewardModelId" | "duplicateOfId" | "guardrails"
>;

/** Two candidates of one item, in no order. */
export interface Contest {
  itemId: string;
  a: Contestant;
  b: Contestant;
}

/**
 * Whether a candidate takes part in duels: the generated ones and the human line do, unless a guardrail blocks it or
 * it repeats another. An edit is a decision already.
 */
export function mayDuel(one: Pick<Contestant, "kind" | "duplicateOfId" | "guardrails">): boolean {
  return one.kind !== "override" && one.duplicateOfId === null && one.guardrails.level !== "block";
}

/** Every two candidates of an item that may meet and do not read the same. */
export function contestsOf(itemId: string, candidates: readonly Contestant[]): Contest[] {
  const taking = candidates.filter(mayDuel);
  return taking.flatMap((a, at) =>
    taking
      .slice(at + 1)
      .filter((b) => readAs(a) !== readAs(b))
      .map((b) => ({ itemId, a, b })),
  );
}

/** Runs see their own repeats alone; two runs may have written the same words. */
function readAs(text: Contestant): string {
  return notificationLine(text).normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ");
}

/**
 * How much a vote would tell, 0–1: the Fisher information of a Bradley–Terry comparison, p (1 − p), where p is the
 * model's chance that `a` wins, scaled so that an even pair has 1. Rewards of different models say nothing: 0.5.
 */
export function informativeness({ a, b }: Contest): number {
  if (a.reward === null || b.reward === null || a.rewardModelId !== b.rewardModelId) return 0.5;
  const p = winProbability(a.reward, b.reward);
  return 4 * p * (1 - p);
}

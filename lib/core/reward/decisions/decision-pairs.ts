import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import type { ItemHistory, PastDecision, ShownCandidate } from "./item-history.ts";
import type { KindedPair, PairKind } from "./pair-kind.ts";

/**
 * The preferences in what was decided on one item:
 * - an approved text over every candidate that was shown beside it (`chosen`),
 * - an edit over the text that it was made from (`edited`),
 * - a text that was approved in the end over what had been shown when the item was rejected before (`rejected`).
 *
 * A decision that was taken back says nothing. Neither does a candidate that a guardrail blocked (it lost by a rule,
 * not by taste) or one that repeats the winner. What repeats another counts as what it repeats. No two texts are
 * paired twice in one item: the later decision speaks. A decision's pairs of one kind share its weight, √n for n of
 * them, so that one choice among twenty does not weigh as much as twenty choices.
 */
export function decisionPairs(history: ItemHistory): KindedPair[] {
  const undone = new Set(history.decisions.map(({ undoesId }) => undoesId));
  const standing = history.decisions.filter(({ id, action }) => action !== "undo" && !undone.has(id));
  const candidates = new Map(history.candidates.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const found: KindedPair[] = [];

  const add = (kind: PairKind, winner: NotificationText, losers: NotificationText[], by: PastDecision) => {
    const fresh = losers.filter((loser) => {
      const lines = [notificationLine(winner), notificationLine(loser)];
      const key = JSON.stringify(lines.toSorted());
      if (lines[0] === lines[1] || lines[1] === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    const { id, ...item } = history.item;
    for (const loser of fresh) {
      const pair = {
        item,
        a: plain(winner),
        b: plain(loser),
        aIsBetter: 1,
        weight: 1 / Math.sqrt(fresh.length),
        source: "decision" as const,
        counts: null,
        clusterId: id,
        groupId: id,
        date: by.at.slice(0, 10),
      };
      found.push({ kind, pair });
    }
  };

  for (const [index, decision] of [...standing.entries()].reverse()) {
    const { text } = decision;
    if (decision.action === "reject" || !text) continue;
    // First the edit itself: its original is among what was shown, but was not simply passed over.
    if (decision.original) add("edited", text, [decision.original], decision);
    add("chosen", text, rivals(decision, candidates), decision);
    for (const earlier of standing.slice(0, index)) {
      if (earlier.action === "reject") add("rejected", text, rivals(earlier, candidates), decision);
    }
  }
  return found;
}

/** What was shown and could have been approved, but was not. */
function rivals(decision: PastDecision, candidates: ReadonlyMap<string, ShownCandidate>): ShownCandidate[] {
  const chosen = decision.candidateId === null ? undefined : candidates.get(decision.candidateId);
  const chosenId = chosen?.duplicateOfId ?? decision.candidateId;
  const ids = new Set(decision.shown.map((id) => candidates.get(id)?.duplicateOfId ?? id));
  return [...ids]
    .filter((id) => id !== chosenId)
    .map((id) => candidates.get(id))
    .filter((one) => one !== undefined && one.guardrailLevel !== "block")
    .map((one) => one!);
}

function plain({ title, body }: NotificationText): NotificationText {
  return { title, body };
}

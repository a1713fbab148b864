import type { NotificationText } from "#core/candidates/candidate.ts";
import { notificationLine } from "#core/candidates/candidate.ts";
import type { ReviewCandidate, ReviewView } from "#core/review/review-view.ts";
import type { Draft } from "./edit-form.tsx";
import type { Decide } from "./use-decide.ts";

export interface ItemDecisions {
  approve: () => void;
  override: (draft: Draft) => void;
  reject: (reason: string) => void;
  skip: () => void;
  /** Takes the item's decision back; on an open item, the reviewer's last one. Undefined where there is neither. */
  undo: (() => void) | undefined;
}

/** The decisions on the item at hand, as its screen offers them. */
export function itemDecisions(
  view: ReviewView,
  selected: ReviewCandidate | undefined,
  decide: Decide,
): ItemDecisions {
  const seen = { itemId: view.item.id, version: view.version };
  const quoted = (text: NotificationText) => `“${notificationLine(text).replace("\n", " · ")}”`;
  const { last } = decide;
  const back = view.status === "open" ? last : seen;
  return {
    approve: () => {
      if (!selected || selected.guardrails.level === "block" || decide.busy) return;
      const input = { action: "approve" as const, ...seen, candidateId: selected.id };
      void decide.decide(input, "Approved", `approve ${quoted(selected)}`);
    },
    override: (draft) => {
      if (!decide.busy) void decide.override({ action: "override", ...seen, ...draft });
    },
    reject: (reason) => {
      if (decide.busy) return;
      void decide.decide(
        { action: "reject", ...seen, reason },
        "Rejected",
        `reject, ${reason.toLowerCase()}`,
      );
    },
    skip: () => void (decide.busy || decide.skip()),
    undo: back ? () => void decide.undo(back) : undefined,
  };
}

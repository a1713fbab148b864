"use client";
import { useRouter } from "next/navigation";
import { useMemo, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { ActionError, ActionResult } from "#core/errors/action-result.ts";
import { type DecisionInput, REJECT_REASONS } from "#core/review/decision-input.ts";
import type { ReviewView } from "#server/services/review/read-review.ts";
import { decideAction, skipAction, undoAction } from "../actions.ts";
import { CandidateCard } from "./candidate-card.tsx";
import { EditForm } from "./edit-form.tsx";
import { ItemAtHand } from "./item-at-hand.tsx";
import { useReviewKeys } from "./use-review-keys.ts";

/** The item at hand and its candidates side by side; every decision has a key and leads to the next item. */
export function ReviewScreen({ view, next }: { view: ReviewView; next: string | null }) {
  const router = useRouter();
  const [at, setAt] = useState(0);
  const [mode, setMode] = useState<"choose" | "edit" | "reject">("choose");
  const [error, setError] = useState<ActionError | null>(null);
  const [busy, start] = useTransition();
  const { candidates, version, status, decision } = view;
  const itemId = view.item.id;
  const selected = candidates[at];
  const open = status === "open";

  const handlers = useMemo(() => {
    const run = (work: () => Promise<ActionResult<unknown>>, done: string, to: string | null) =>
      start(async () => {
        const result = await work();
        if (!result.ok) {
          setError(result.error);
          return;
        }
        toast.success(done);
        if (to) router.push(to);
        else router.refresh();
      });
    const onward = next ? `/review/${next}` : "/review";
    const decide = (input: DecisionInput, done: string) => run(() => decideAction(input), done, onward);
    return {
      approve: () =>
        selected && decide({ action: "approve", itemId, version, candidateId: selected.id }, "Approved"),
      override: (text: { title: string; body: string }) =>
        selected &&
        decide(
          { action: "override", itemId, version, candidateId: selected.id, ...text },
          "Approved as edited",
        ),
      reject: (reason: string) => decide({ action: "reject", itemId, version, reason }, "Rejected"),
      undo: () => run(() => undoAction({ itemId, version }), "Taken back", null),
      skip: () => run(() => skipAction({ itemId }), "Skipped", onward),
    };
  }, [itemId, next, router, selected, version]);

  const keys = useMemo<Record<string, () => void>>(() => {
    const move = (by: number) => setAt((now) => Math.max(0, Math.min(candidates.length - 1, now + by)));
    const moving = {
      arrowright: () => move(1),
      arrowleft: () => move(-1),
      j: () => move(1),
      k: () => move(-1),
    };
    if (!open) return { ...moving, u: handlers.undo, n: handlers.skip };
    if (mode === "reject") {
      const reasons = REJECT_REASONS.map(
        (reason, index) => [String(index + 1), () => handlers.reject(reason)] as const,
      );
      return { ...Object.fromEntries(reasons), escape: () => setMode("choose") };
    }
    return {
      ...moving,
      a: handlers.approve,
      e: () => setMode("edit"),
      r: () => setMode("reject"),
      s: handlers.skip,
    };
  }, [candidates.length, handlers, mode, open]);
  useReviewKeys(keys);

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <ItemAtHand item={view.item} />
      {error && <Callout tone="danger">{error.message}</Callout>}
      {decision && (
        <Callout tone={status === "approved" ? "success" : "warning"}>
          {decision.decider}{" "}
          {status === "approved"
            ? `approved “${[decision.title, decision.body].filter(Boolean).join(" · ")}”`
            : `rejected this: ${decision.reason}`}
        </Callout>
      )}
      <div className="sticky top-0 z-10 flex flex-wrap gap-2 bg-canvas py-2">
        {open && mode !== "reject" && (
          <>
            <Button
              look="primary"
              busy={busy}
              disabled={selected?.guardrails.level === "block"}
              onClick={handlers.approve}
            >
              Approve <kbd>a</kbd>
            </Button>
            <Button onClick={() => setMode("edit")}>
              Edit and approve <kbd>e</kbd>
            </Button>
            <Button onClick={() => setMode("reject")}>
              Reject <kbd>r</kbd>
            </Button>
            <Button look="quiet" busy={busy} onClick={handlers.skip}>
              Skip <kbd>s</kbd>
            </Button>
          </>
        )}
        {open &&
          mode === "reject" &&
          REJECT_REASONS.map((reason, index) => (
            <Button key={reason} busy={busy} onClick={() => handlers.reject(reason)}>
              {reason} <kbd>{index + 1}</kbd>
            </Button>
          ))}
        {!open && (
          <Button busy={busy} onClick={handlers.undo}>
            Undo the decision <kbd>u</kbd>
          </Button>
        )}
      </div>
      {mode === "edit" && selected && (
        <EditForm
          title={selected.title}
          body={selected.body}
          busy={busy}
          error={error?.fields.body}
          onSave={handlers.override}
          onCancel={() => setMode("choose")}
        />
      )}
      <ul aria-label="Candidates" className="grid gap-3 sm:grid-cols-2 2xl:grid-cols-3">
        {candidates.map((candidate, index) => (
          <li key={candidate.id}>
            <CandidateCard candidate={candidate} selected={index === at} onSelect={() => setAt(index)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

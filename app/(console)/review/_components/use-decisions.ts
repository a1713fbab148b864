"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState, useTransition } from "react";
import { toast } from "sonner";
import { rememberDecision, takeLastDecision } from "#client/last-decision.ts";
import { leaveQueue, renewQueues } from "#client/queries/review.ts";
import type { ActionError } from "#core/errors/action-result.ts";
import type { DecisionInput } from "#core/review/decision-input.ts";
import { decideAction, skipAction, undoAction } from "../actions.ts";

interface Place {
  itemId: string;
  version: number;
  /** Addresses of this item and of the one behind it. */
  here: string;
  next: string;
}

/**
 * What can be done with the item at hand. Approving and rejecting go on to the next item at once and tell only when
 * the server refused; an edit waits for the server, because its words may be refused.
 */
export function useDecisions({ itemId, version, here, next }: Place) {
  const router = useRouter();
  const client = useQueryClient();
  const [error, setError] = useState<ActionError | null>(null);
  const [busy, start] = useTransition();

  const handlers = useMemo(() => {
    const goTo = (href: string) => {
      router.push(href);
      router.refresh();
    };
    const takeBack = async (decision: { itemId: string; version: number; href: string }) => {
      const result = await undoAction({ itemId: decision.itemId, version: decision.version });
      if (!result.ok) toast.error(result.error.message);
      else toast.success("Taken back");
      await renewQueues(client);
      goTo(decision.href);
    };
    const decided = (done: string) => {
      const decision = { itemId, version: version + 1, href: here };
      rememberDecision(decision);
      toast.success(done, { action: { label: "Undo", onClick: () => void takeBack(decision) } });
    };
    const refused = (message: string) => {
      void renewQueues(client);
      toast.error(message, {
        duration: Number.POSITIVE_INFINITY,
        closeButton: true,
        action: { label: "Look again", onClick: () => goTo(here) },
      });
    };
    /** Decides and goes on without waiting. */
    const decideAndGo = (input: DecisionInput, done: string) => {
      leaveQueue(client, itemId);
      start(() => router.push(next));
      void decideAction(input).then(
        (result) => (result.ok ? decided(done) : refused(result.error.message)),
        () => refused("The console cannot be reached. The decision was not saved."),
      );
    };
    return {
      approve: (candidateId: string) =>
        decideAndGo({ action: "approve", itemId, version, candidateId }, "Approved"),
      reject: (reason: string) => decideAndGo({ action: "reject", itemId, version, reason }, "Rejected"),
      override: (candidateId: string, text: { title: string; body: string }) =>
        start(async () => {
          setError(null);
          const result = await decideAction({ action: "override", itemId, version, candidateId, ...text });
          if (!result.ok) return setError(result.error);
          leaveQueue(client, itemId);
          decided("Approved as edited");
          router.push(next);
        }),
      skip: () =>
        start(async () => {
          const result = await skipAction({ itemId });
          if (!result.ok) return setError(result.error);
          await renewQueues(client);
          router.push(next);
        }),
      undo: () => start(() => takeBack({ itemId, version, href: here })),
      undoLast: () => {
        const last = takeLastDecision();
        if (last) start(() => takeBack(last));
        else toast("There is no decision of this tab to take back");
      },
      next: () => start(() => router.push(next)),
    };
  }, [client, here, itemId, next, router, version]);
  return { ...handlers, error, busy };
}

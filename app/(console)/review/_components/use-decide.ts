"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useCallback, useRef, useState } from "react";
import { toast } from "sonner";
import { reviewKeys } from "#client/queries/review.ts";
import { sendJson } from "#client/send-json.ts";
import type { ActionError, ActionResult } from "#core/errors/action-result.ts";
import type { DecisionInput } from "#core/review/decision-input.ts";
import { nextItem } from "#core/review/next-item.ts";
import { dropKeptDraft } from "./kept-draft.ts";
import type { Queue } from "./use-queue.ts";

/** A decision that the server refused after the reviewer had moved on. */
export interface Refusal {
  itemId: string;
  title: string;
  /** What was not saved, such as “Approve”, with its text. */
  wanted: string;
  error: ActionError;
}

interface Done {
  itemId: string;
  version: number;
}

interface Where {
  itemId: string;
  hrefOf: (itemId: string) => string;
  goTo: (itemId: string) => void;
}

/**
 * Decides and goes on at once: the next item shows while the server still writes. A refusal comes back as a notice
 * that names the item and what was wanted; an edit waits for its answer, so that no wording is lost.
 */
export function useDecide(queue: Queue, title: string, { itemId, hrefOf, goTo }: Where) {
  const [router, client] = [useRouter(), useQueryClient()];
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [failed, setFailed] = useState<{ itemId: string; error: ActionError } | null>(null);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Done | null>(null);
  // A key that repeats faster than the next item shows must not decide twice on the same one.
  const leaving = useRef(new Set<string>());
  const { entries, takeOut, putLast, renew } = queue;

  const forget = useCallback(
    (id: string) => client.invalidateQueries({ queryKey: reviewKeys.item(id) }),
    [client],
  );

  /** Leaves the item for the next one; without a next one the answer is waited for, and the empty queue shows. */
  const leave = useCallback(
    async (sent: Promise<ActionResult<unknown>>, change: (id: string) => void, wanted: string) => {
      const next = nextItem(entries, itemId);
      leaving.current.add(itemId);
      change(itemId);
      setFailed(null);
      if (next) goTo(next);
      else setBusy(true);
      const result = await sent;
      setBusy(false);
      leaving.current.delete(itemId);
      void forget(itemId);
      if (!result.ok) {
        setRefusals((before) => [...before, { itemId, title, wanted, error: result.error }]);
        renew();
      } else if (!next) router.push(hrefOf("").replace("/review/", "/review"));
      return result.ok;
    },
    [entries, forget, goTo, hrefOf, itemId, renew, router, title],
  );

  const undo = useCallback(
    async (done: Done) => {
      const result = await sendJson("/api/review/undo", done);
      await forget(done.itemId);
      renew();
      if (!result.ok) {
        setFailed({ itemId, error: result.error });
        return;
      }
      setFailed(null);
      setLast(null);
      toast.success("Taken back");
      if (done.itemId !== itemId) goTo(done.itemId);
    },
    [forget, goTo, itemId, renew],
  );

  const decide = useCallback(
    async (input: DecisionInput, done: string, wanted: string) => {
      if (leaving.current.has(itemId)) return;
      const saved = await leave(sendJson("/api/review/decisions", input), takeOut, wanted);
      if (!saved) return;
      const made = { itemId: input.itemId, version: input.version + 1 };
      setLast(made);
      toast.success(done, { action: { label: "Undo", onClick: () => void undo(made) } });
    },
    [itemId, leave, takeOut, undo],
  );

  const override = useCallback(
    async (input: DecisionInput) => {
      setBusy(true);
      const result = await sendJson("/api/review/decisions", input);
      setBusy(false);
      if (!result.ok) {
        setFailed({ itemId, error: result.error });
        void forget(itemId);
        renew();
        return;
      }
      dropKeptDraft(input.itemId);
      setLast({ itemId: input.itemId, version: input.version + 1 });
      toast.success("Approved as edited");
      void leave(Promise.resolve(result), takeOut, "");
    },
    [forget, itemId, leave, renew, takeOut],
  );

  const skip = useCallback(async () => {
    if (leaving.current.has(itemId)) return;
    await leave(sendJson("/api/review/skip", { itemId }), putLast, "skip it");
  }, [itemId, leave, putLast]);

  const dismiss = (refusal: Refusal) => setRefusals((before) => before.filter((one) => one !== refusal));
  /** What was refused on the item at hand. */
  const error = failed?.itemId === itemId ? failed.error : null;
  return { decide, override, skip, undo, last, busy, error, refusals, dismiss };
}

export type Decide = ReturnType<typeof useDecide>;

"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { requestId } from "#client/request-id.ts";
import { sendJson } from "#client/send-json.ts";
import type { DuelChoice } from "#core/duels/duel-choice.ts";
import type { DuelView } from "#core/duels/duel-view.ts";
import type { ActionError } from "#core/errors/action-result.ts";

/** A vote as it was given, named by its request. */
export interface GivenVote {
  requestId: string;
  duel: DuelView;
  choice: DuelChoice;
  milliseconds: number;
}

/** A vote, or its undo, that the server has not taken. */
export interface Unsent {
  vote: GivenVote;
  kind: "vote" | "undo";
  error: ActionError;
}

/** Whether sending again can help: the console was out of reach, broke, or the session had ended. */
export function canSendAgain({ error }: Unsent): boolean {
  return ["unavailable", "unauthenticated", "fault"].includes(error.code);
}

/**
 * Sends votes behind the person's back, one after the other, so that an undo never overtakes its vote. What is refused
 * is kept and shown; sending again is safe, since a request counts once.
 */
export function useOutbox() {
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  /** Votes that did not arrive: they do not count, and their undo needs no request. */
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set());
  const lostNow = useRef(lost);

  const enqueue = useCallback((vote: GivenVote, kind: Unsent["kind"]) => {
    const keepLost = (add: boolean) => {
      const next = new Set(lostNow.current);
      if (add) next.add(vote.requestId);
      else next.delete(vote.requestId);
      lostNow.current = next;
      setLost(next);
    };
    chain.current = chain.current.then(async () => {
      setUnsent((before) => before.filter((one) => one.vote.requestId !== vote.requestId));
      if (kind === "undo" && lostNow.current.has(vote.requestId)) return keepLost(false);
      const result = kind === "vote" ? await sendVote(vote) : await sendUndo(vote);
      if (kind === "vote") keepLost(!result.ok);
      if (result.ok) return;
      setUnsent((before) => [...before, { vote, kind, error: result.error }]);
    });
  }, []);

  const sendAgain = useCallback(() => {
    for (const { vote, kind } of unsent.filter(canSendAgain)) enqueue(vote, kind);
  }, [enqueue, unsent]);
  const dismiss = useCallback(() => setUnsent((before) => before.filter(canSendAgain)), []);

  // Leaving would lose what can still be sent.
  const waiting = unsent.some(canSendAgain);
  useEffect(() => {
    if (!waiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [waiting]);

  return { unsent, lost, enqueue, sendAgain, dismiss };
}

function sendVote({ requestId, duel, choice, milliseconds }: GivenVote) {
  return sendJson("/api/duels/votes", {
    requestId,
    itemId: duel.item.id,
    leftId: duel.left.id,
    rightId: duel.right.id,
    choice,
    milliseconds,
  });
}

function sendUndo(vote: GivenVote) {
  return sendJson("/api/duels/undo", { requestId: requestId(), voteRequestId: vote.requestId });
}

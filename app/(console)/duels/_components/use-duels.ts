"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { moreDuels } from "#client/queries/duels.ts";
import { requestId } from "#client/request-id.ts";
import type { DuelChoice } from "#core/duels/duel-choice.ts";
import type { DuelBatch, DuelView } from "#core/duels/duel-view.ts";
import { pairKey } from "#core/duels/pair-key.ts";
import { type GivenVote, useOutbox } from "./use-outbox.ts";

/** More pairs are asked for when fewer than this many are at hand. */
const FEW = 4;
/** The server is told of the last pairs alone: older ones have arrived there as votes. */
const TOLD = 500;

const keyOf = ({ left, right }: DuelView) => pairKey(left.id, right.id);

/** The pairs at hand, and what a key does to them: the next pair shows at once, whatever the server takes. */
export function useDuels(first: DuelBatch, votedToday: number) {
  const [queue, setQueue] = useState(first.duels);
  const [empty, setEmpty] = useState(first.empty);
  const [given, setGiven] = useState<GivenVote[]>([]);
  const [skipped, setSkipped] = useState(0);
  const outbox = useOutbox();
  const seen = useRef(new Map(first.duels.map((one) => [keyOf(one), one] as const)));
  const current = queue[0] ?? null;
  const shownAt = useRef(0);
  // Two keys within one frame must not judge one pair twice.
  const leaving = useRef<DuelView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts with each pair
  useEffect(() => {
    shownAt.current = performance.now();
    leaving.current = null;
  }, [current]);

  const more = useMutation({
    mutationFn: () =>
      moreDuels(
        [...seen.current.values()].slice(-TOLD).map(({ left, right }) => ({ a: left.id, b: right.id })),
      ),
    onSuccess: (batch) => {
      const fresh = batch.duels.filter((one) => !seen.current.has(keyOf(one)));
      for (const one of fresh) seen.current.set(keyOf(one), one);
      setQueue((before) => [...before, ...fresh]);
      if (fresh.length === 0) setEmpty(batch.empty ?? "all-judged");
    },
  });
  const { mutate, isPending } = more;
  const few = queue.length < FEW && empty === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal is not asked about again until the next vote
  useEffect(() => {
    if (few && !isPending) mutate();
  }, [few, queue.length]);

  const leave = useCallback((duel: DuelView) => {
    leaving.current = duel;
    setQueue((before) => before.filter((one) => one !== duel));
  }, []);
  const { enqueue } = outbox;
  const vote = useCallback(
    (choice: DuelChoice) => {
      if (!current || leaving.current === current) return;
      const milliseconds = Math.round(performance.now() - shownAt.current);
      const one = { requestId: requestId(), duel: current, choice, milliseconds };
      leave(current);
      setGiven((before) => [...before, one]);
      enqueue(one, "vote");
    },
    [current, enqueue, leave],
  );
  const skip = useCallback(() => {
    if (!current || leaving.current === current) return;
    leave(current);
    setSkipped((count) => count + 1);
  }, [current, leave]);
  const last = given.at(-1) ?? null;
  const undo = useCallback(() => {
    if (!last) return;
    setGiven((before) => before.filter((one) => one !== last));
    setQueue((before) => [last.duel, ...before]);
    enqueue(last, "undo");
  }, [enqueue, last]);
  /** Asks once more, the skipped pairs among them. */
  const startOver = useCallback(() => {
    seen.current.clear();
    setSkipped(0);
    setEmpty(null);
  }, []);
  const today = votedToday + given.filter(({ requestId }) => !outbox.lost.has(requestId)).length;
  return { current, empty, today, last, skipped, more, vote, skip, undo, startOver, outbox };
}

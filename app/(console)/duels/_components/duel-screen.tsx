"use client";

import { useMemo } from "react";
import { useKeys } from "#client/use-keys.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { DuelBatch } from "#core/duels/duel-view.ts";
import { DuelBar } from "./duel-bar.tsx";
import { DuelCard } from "./duel-card.tsx";
import { DuelFrame } from "./duel-frame.tsx";
import { DuelItem } from "./duel-item.tsx";
import { duelKeyHandlers } from "./duel-keys.ts";
import { DuelSkeleton } from "./duel-skeleton.tsx";
import { NoDuels } from "./no-duels.tsx";
import { UnsentVotes } from "./unsent-votes.tsx";
import { useDuels } from "./use-duels.ts";

/** Two notifications for one item, side by side, and nothing that says which is whose. */
export function DuelScreen({ first, today }: { first: DuelBatch; today: number }) {
  const duels = useDuels(first, today);
  const { current, empty, last, more, vote, skip, undo, outbox } = duels;
  useKeys(useMemo(() => duelKeyHandlers({ vote, skip, undo }), [vote, skip, undo]));
  return (
    <DuelFrame today={duels.today}>
      <UnsentVotes unsent={outbox.unsent} onSendAgain={outbox.sendAgain} onDismiss={outbox.dismiss} />
      {current && (
        <div className="mx-auto flex w-full max-w-6xl min-h-0 flex-1 flex-col gap-3 px-4 pt-3 pb-4">
          <DuelItem item={current.item} />
          <section
            aria-label="Two notifications"
            className="grid min-h-0 max-h-160 flex-1 gap-3 md:grid-cols-2"
          >
            <DuelCard side="left" text={current.left} onChoose={() => vote("left")} />
            <DuelCard side="right" text={current.right} onChoose={() => vote("right")} />
          </section>
        </div>
      )}
      {!current &&
        empty === null &&
        (more.error ? (
          <div className="grid flex-1 content-start justify-items-start gap-3 p-4">
            <Callout tone="danger">{more.error.message}</Callout>
            <Button onClick={() => more.mutate()}>Try again</Button>
          </div>
        ) : (
          <DuelSkeleton />
        ))}
      {!current && empty !== null && (
        <div className="flex-1 p-4">
          <NoDuels why={empty} skipped={duels.skipped} onStartOver={duels.startOver} />
        </div>
      )}
      {(current || empty !== "no-pairs" || last) && (
        <DuelBar
          open={current !== null}
          last={last?.choice ?? null}
          onVote={vote}
          onSkip={skip}
          onUndo={last ? undo : undefined}
        />
      )}
    </DuelFrame>
  );
}

"use client";
import Link from "next/link";
import { useState } from "react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ItemResultView } from "#core/generation/run-results.ts";
import type { RunStyle } from "#core/generation/run-view.ts";
import { ResultCard } from "./result-card.tsx";

const REVIEW: Record<NonNullable<ItemResultView["reviewStatus"]>, [words: string, tone: BadgeTone]> = {
  open: ["waits for review", "accent"],
  approved: ["approved", "success"],
  rejected: ["rejected", "neutral"],
};
/** One row where there is room. */
const BEST = 3;

interface Props {
  item: ItemResultView;
  styles: readonly RunStyle[];
  /** Nothing is filtered out. */
  whole: boolean;
}

/** What a run wrote for one item: the best first, the others on demand. */
export function ItemResult({ item, styles, whole }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? item.candidates : item.candidates.slice(0, BEST);
  const more = item.candidates.length - shown.length;
  const review = item.reviewStatus && REVIEW[item.reviewStatus];
  return (
    <section aria-label={item.name}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-2">
        <h3 className="min-w-0 font-medium">
          <Link href={`/review/${item.itemId}`} prefetch={false} className="break-words hover:underline">
            {item.name}
          </Link>
        </h3>
        {review && <Badge tone={review[1]}>{review[0]}</Badge>}
        <span className="text-muted text-xs tabular-nums">
          {whole ? `${item.different} different` : `${item.candidates.length} of ${item.different} different`}
          {item.repeats > 0 && `, ${item.repeats} ${item.repeats === 1 ? "repeat" : "repeats"}`}
        </span>
      </div>
      <ol className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((one) => (
          <ResultCard
            key={one.id}
            candidate={one}
            style={styles.find(({ key }) => key === one.categoryKey)?.name ?? one.categoryKey}
          />
        ))}
      </ol>
      {(more > 0 || all) && (
        <Button look="quiet" className="mt-1" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the best alone" : `Show ${more} more`}
        </Button>
      )}
    </section>
  );
}

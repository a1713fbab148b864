"use client";

import { useMemo } from "react";
import { useKeys } from "#client/use-keys.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { SCALES, type TextsToRate } from "#core/evaluation/ratings/rating.ts";
import { RatedText } from "./rated-text.tsx";
import { ScaleField } from "./scale-field.tsx";
import { useRating } from "./use-rating.ts";

/** One text after the other, four scales each; all of it by keys. */
export function RateScreen({ evaluationId, initial }: { evaluationId: string; initial: TextsToRate }) {
  const rating = useRating(evaluationId, initial);
  const { text, scale, whole, busy, error, rated, all } = rating;
  const keys = useMemo(
    () => ({
      ...Object.fromEntries([1, 2, 3, 4, 5].map((value) => [String(value), () => rating.give(value)])),
      arrowdown: () => rating.setScale(scale + 1),
      arrowup: () => rating.setScale(scale - 1),
      enter: () => void rating.save(),
      b: () => void rating.back(),
      s: () => void rating.skip(),
    }),
    [rating, scale],
  );
  useKeys(keys);
  if (!text)
    return (
      <EmptyState
        title={all === 0 ? "Nothing to rate" : "No text is left"}
        action={<LinkButton href={`/evaluations/${evaluationId}`}>Go to the evaluation</LinkButton>}
      >
        {all === 0
          ? "Texts can be rated when the evaluation has finished."
          : `You rated ${rated.toLocaleString("en")} of ${all.toLocaleString("en")} texts. Skipped ones come again on the next visit.`}
      </EmptyState>
    );
  return (
    <div className="grid max-w-4xl gap-4">
      <div className="grid gap-1.5">
        <p className="text-muted tabular-nums" aria-live="polite">
          {`${rated.toLocaleString("en")} of ${all.toLocaleString("en")} rated by you`}
        </p>
        <ProgressBar value={all === 0 ? 0 : rated / all} label="Texts rated by you" />
      </div>
      <RatedText text={text} />
      <div className="grid gap-px overflow-hidden rounded-lg border border-border bg-border">
        {SCALES.map((name, index) => (
          <ScaleField
            key={`${text.textId} ${name}`}
            scale={name}
            value={rating.points[name]}
            current={index === scale}
            onGive={(value) => rating.give(value, index)}
          />
        ))}
      </div>
      {error && <Callout tone="danger">{error}</Callout>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={busy} disabled={!whole} onClick={() => void rating.save()}>
          {rating.isSaved ? "Save anew" : "Save and go on"} <Kbd>Enter</Kbd>
        </Button>
        <Button disabled={!rating.hasEarlier} onClick={() => void rating.back()}>
          Back <Kbd>B</Kbd>
        </Button>
        <Button look="quiet" onClick={() => void rating.skip()}>
          Skip <Kbd>S</Kbd>
        </Button>
      </div>
    </div>
  );
}

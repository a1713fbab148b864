"use client";

import { useQuery } from "@tanstack/react-query";
import { rescoringQuery } from "#client/queries/rewards.ts";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { RescoringView } from "#core/reward/registry/registry-view.ts";

const number = (count: number) => count.toLocaleString("en");

/** How far the open items are scored with the active model; live until it is done. */
export function Rescoring({ initial }: { initial: RescoringView }) {
  const { data } = useQuery(rescoringQuery(initial));
  const { items, done, changed, finishedAt } = data ?? initial;
  const tops = `${number(changed)} with another top candidate`;
  if (finishedAt) return <span aria-live="polite">{`${number(done)} scored anew, ${tops}`}</span>;
  return (
    <span aria-live="polite" className="grid gap-1.5">
      {`${number(done)} of ${number(Math.max(items, done))} scored anew, ${tops}`}
      <ProgressBar value={items === 0 ? 0 : done / items} label="Open items scored anew" />
    </span>
  );
}

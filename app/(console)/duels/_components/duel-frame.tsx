import type { ReactNode } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The frame of the duels: the question, how many pairs one has judged today, and the way to the results. */
export function DuelFrame({ today, children }: { today: number | null; children: ReactNode }) {
  return (
    <div data-full-bleed className="flex flex-col md:h-dvh md:min-h-0">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-surface px-4 py-2">
        <h1 className="text-base font-semibold">Which one would you open?</h1>
        <p className="ml-auto text-muted tabular-nums" title="Your votes since midnight UTC that stand">
          {today !== null && (
            <>
              {today.toLocaleString("en")} <span className="max-sm:sr-only">judged</span> today
            </>
          )}
        </p>
        <LinkButton href="/duels/results" look="quiet" className="px-2!">
          Results
        </LinkButton>
      </header>
      {children}
    </div>
  );
}

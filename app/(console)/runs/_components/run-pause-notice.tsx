import Link from "next/link";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { pauseWords } from "#core/generation/pause-words.ts";
import type { RunPause } from "#core/generation/run-view.ts";
import { NextLook } from "./next-look.tsx";

const PLACES = {
  model: { href: "/settings#model", words: "See which server and model are set" },
  cost: { href: "/settings#cost", words: "See the day's budget" },
} as const;

/** Why the run stands still, since when, what the console does by itself, and what a person can do. */
export function RunPauseNotice({ pause }: { pause: RunPause }) {
  const { why, next, todo, place } = pauseWords(pause);
  return (
    <Callout tone="warning">
      <p className="font-medium">
        {why} <span className="font-normal">{"Paused since "}</span>
        <span className="font-normal">
          <DateTime at={pause.at} />.
        </span>
      </p>
      <p className="max-w-prose text-ink">{next}</p>
      {pause.resumeAt && (
        <NextLook at={pause.resumeAt} doing={pause.kind === "day-budget" ? "taken up" : "asked"} />
      )}
      {todo && (
        <p className="max-w-prose pt-1 text-ink">
          {`${todo} `}
          {place && (
            <Link href={PLACES[place].href} className="font-medium text-accent underline">
              {PLACES[place].words}
            </Link>
          )}
        </p>
      )}
    </Callout>
  );
}

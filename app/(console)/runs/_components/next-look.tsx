"use client";
import { useEffect, useState } from "react";
import { durationText } from "#client/duration-text.ts";

const CLOCK = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: "UTC" });
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
const ONE_DAY_MS = 86_400_000;
/** A worker looks within a second or two; beyond this nobody does. */
const LATE_MS = 20_000;

/**
 * When the console looks again by itself: to the second where that is soon, with the time until then counted down. What
 * counts is read to nobody: a screen reader would hear it every second.
 */
export function NextLook({ at, doing }: { at: string; doing: string }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, []);
  const due = new Date(at);
  const left = now === null ? null : due.getTime() - now;
  if (left !== null && left < -LATE_MS)
    return (
      <p className="text-ink">
        {`It was to be ${doing} at ${CLOCK.format(due)} UTC, and was not. Is a worker running?`}
      </p>
    );
  const format = left !== null && left > ONE_DAY_MS / 4 ? DAY : CLOCK;
  return (
    <p aria-live="off" className="text-ink tabular-nums">
      {`Next ${doing} at `}
      <time dateTime={due.toISOString()} className="whitespace-nowrap font-medium">
        {`${format.format(due)} UTC`}
      </time>
      {left !== null && (
        <span aria-hidden>{left > 0 ? `, in ${durationText(left / 1_000)}` : ", which is now"}</span>
      )}
      .
    </p>
  );
}

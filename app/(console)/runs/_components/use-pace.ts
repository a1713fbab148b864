"use client";

import { useEffect, useState } from "react";
import { addSample, type Pace, type PaceSample, paceOf } from "#core/generation/run-pace.ts";
import type { RunView } from "#core/generation/run-view.ts";

/** The pace of a run as this page has seen it. `at` is when the run was looked at. A pause is no part of it. */
export function usePace(run: RunView, at: number): Pace {
  const [samples, setSamples] = useState<PaceSample[]>([]);
  const done = run.succeeded + run.failed + run.cancelled;
  const paused = run.status === "paused";
  useEffect(
    () => setSamples((before) => (paused ? [] : addSample(before, { at, done }))),
    [at, done, paused],
  );
  return paceOf(samples);
}

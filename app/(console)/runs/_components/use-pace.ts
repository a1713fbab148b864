"use client";

import { useEffect, useState } from "react";
import { addSample, type PaceSample, tasksPerSecond } from "#core/generation/run-pace.ts";
import type { RunView } from "#core/generation/run-view.ts";

/** Tasks a second as this page has seen them, or null while it cannot tell. `at` is when the run was looked at. */
export function usePace(run: RunView, at: number): number | null {
  const [samples, setSamples] = useState<PaceSample[]>([]);
  const done = run.succeeded + run.failed + run.cancelled;
  useEffect(() => setSamples((before) => addSample(before, { at, done })), [at, done]);
  return tasksPerSecond(samples);
}

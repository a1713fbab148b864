"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { TaskFilter } from "#core/generation/run-tasks.ts";
import { RunTaskList } from "./run-task-list.tsx";

const FILTER_WORDS: Record<TaskFilter, string> = {
  all: "All",
  failed: "Failed",
  again: "More than one call",
};

/** What each task took, for who asks: nothing is loaded before that. */
export function RunTasks({ runId }: { runId: string }) {
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState<TaskFilter>("all");
  return (
    <section
      aria-label="Tasks"
      className="flex flex-col gap-3 rounded-lg border border-border bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <p>
          <span className="font-semibold">Tasks</span> what each took: calls, tokens, money, and time with its
          waits
        </p>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide the tasks" : "Show the tasks"}
        </Button>
      </div>
      {open && (
        <>
          <fieldset className="flex flex-wrap gap-x-4 gap-y-1">
            <legend className="sr-only">Which tasks</legend>
            {Object.entries(FILTER_WORDS).map(([one, words]) => (
              <label key={one} className="flex items-center gap-1.5">
                <input
                  type="radio"
                  name="task-filter"
                  checked={filter === one}
                  onChange={() => setFilter(one as TaskFilter)}
                  className="size-4 accent-accent"
                />
                {words}
              </label>
            ))}
          </fieldset>
          <RunTaskList runId={runId} filter={filter} />
        </>
      )}
    </section>
  );
}

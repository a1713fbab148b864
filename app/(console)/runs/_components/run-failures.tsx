import { CircleAlert } from "lucide-react";
import type { RunProgressData } from "#client/queries/runs.ts";
import { GENERATION_FAILURES, type GenerationFailure } from "#core/generation/generation-error.ts";

/** Why tasks failed, by kind: how many, what was said, what to do. `noun` is what a task is called here. */
export function RunFailures({
  failures,
  noun = "task",
}: {
  failures: RunProgressData["failures"];
  noun?: string;
}) {
  return (
    <section aria-label="Failures" className="rounded-lg border border-border bg-surface">
      <ul className="divide-y divide-border">
        {failures.map(({ errorKind, count, message }) => {
          const known = GENERATION_FAILURES[errorKind as GenerationFailure];
          const meaning = known?.meaning ?? `The ${noun} failed`;
          return (
            <li key={errorKind} className="flex gap-2 px-4 py-2.5">
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
              <div className="min-w-0">
                <p>
                  <span className="font-medium tabular-nums">
                    {`${count.toLocaleString("en")} ${count === 1 ? noun : `${noun}s`}: `}
                  </span>
                  {`${meaning}.`} <span className="text-muted">{known?.advice}</span>
                </p>
                {message && message !== meaning && (
                  <p className="break-words text-muted text-xs">{`For example: ${message}`}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

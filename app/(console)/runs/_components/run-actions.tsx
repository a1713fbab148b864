"use client";
import { useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ActionResult } from "#core/errors/action-result.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { cancelRunAction, pauseRunAction, resumeRunAction, retryRunAction } from "../actions.ts";

/** Pause, resume and cancel while it goes on (nothing is lost by any of them), retry what did not succeed afterwards. */
export function RunActions({ run, onDone }: { run: RunView; onDone: () => Promise<unknown> }) {
  const [busy, start] = useTransition();
  const act = (action: (input: { id: string }) => Promise<ActionResult<unknown>>) =>
    start(async () => {
      const result = await action({ id: run.id }).catch(() => null);
      if (!result) toast.error("The console cannot be reached. Nothing was changed; try again.");
      else if (!result.ok) toast.error(result.error.message);
      await onDone();
    });
  if (run.status === "cancelling") return <Button disabled>Cancelling…</Button>;
  if (isActive(run)) {
    return (
      <div className="flex flex-wrap gap-2">
        {run.status === "paused" ? (
          <Button look="primary" busy={busy} onClick={() => act(resumeRunAction)}>
            Resume
          </Button>
        ) : (
          <Button busy={busy} onClick={() => act(pauseRunAction)}>
            Pause
          </Button>
        )}
        <Button busy={busy} onClick={() => act(cancelRunAction)}>
          Cancel the run
        </Button>
      </div>
    );
  }
  const words = retryWords(run);
  return (
    <div className="flex flex-wrap gap-2">
      {words && (
        <Button busy={busy} onClick={() => act(retryRunAction)}>
          {words}
        </Button>
      )}
      {run.candidates > 0 && (
        <LinkButton look="primary" href={`/review?run=${run.id}`}>
          Review them
        </LinkButton>
      )}
    </div>
  );
}

function retryWords({ failed, cancelled }: RunView): string | null {
  const count = (failed + cancelled).toLocaleString("en");
  if (failed > 0 && cancelled > 0) return `Retry ${count} failed and cancelled`;
  if (failed > 0) return `Retry ${count} failed`;
  if (cancelled > 0) return `Go on with ${count} cancelled`;
  return null;
}

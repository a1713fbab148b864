"use client";

import { useState, useTransition } from "react";
import { toast } from "sonner";
import type { ActionError, ActionResult } from "#core/errors/action-result.ts";
import { useRefresh } from "./use-refresh.ts";

export interface Act {
  /** While it runs, and while the screen is loaded anew after this or another form. */
  pending: boolean;
  /** The last refusal; gone with the next try. */
  error: ActionError | null;
  /** Runs an action; when it went well, says `done` (a sentence), loads the screen anew and calls `then`. */
  run: <T>(
    action: () => Promise<ActionResult<T>>,
    done: (data: T) => string,
    then?: (data: T) => void,
  ) => void;
}

/**
 * One server action at a time, from a button or a form: pending while it runs, its refusal kept beside the form that
 * it belongs to.
 */
export function useAct(): Act {
  const { refreshing, refresh } = useRefresh();
  const [pending, start] = useTransition();
  const [error, setError] = useState<ActionError | null>(null);
  const run: Act["run"] = (action, done, then) =>
    start(async () => {
      setError(null);
      const result = await action().catch((): ActionResult<never> => ({ ok: false, error: UNREACHABLE }));
      if (!result.ok) {
        setError(result.error);
        // Someone else was faster: show how things stand now, under the notice of what happened.
        if (result.error.code === "conflict") refresh();
        if (result.error.code === "unauthenticated") offerSignIn();
        return;
      }
      toast.success(done(result.data));
      then?.(result.data);
      refresh();
    });
  return { pending: pending || refreshing, error, run };
}

/** In a tab of its own, so that what was typed here stays. */
function offerSignIn(): void {
  toast.error("Your session has ended. Sign in in a new tab, then try again here.", {
    duration: Number.POSITIVE_INFINITY,
    closeButton: true,
    action: { label: "Sign in", onClick: () => window.open("/sign-in", "_blank") },
  });
}

const UNREACHABLE: ActionError = {
  code: "unavailable",
  message: "The console cannot be reached. Nothing was saved, and what you typed is still here. Try again.",
  fields: {},
};

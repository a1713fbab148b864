"use client";
import { useEffect, useRef, useState } from "react";
import type { ActionError } from "#core/errors/action-result.ts";
import type { TrialEvent } from "#core/prompts/trial-event.ts";
import { RequestRefused } from "./fetch-json.ts";
import { postJsonLines } from "./json-lines.ts";

export interface Trial {
  running: boolean;
  /** The answer as far as it has come. */
  text: string;
  asked: Extract<TrialEvent, { type: "asked" }> | null;
  result: Extract<TrialEvent, { type: "candidates" | "failed" }> | null;
  /** The request itself was refused, for example because the template is wrong. */
  refused: ActionError | null;
}

const NONE: Trial = { running: false, text: "", asked: null, result: null, refused: null };

/** Tries of a prompt, one at a time; the one under way ends when the screen is left. */
export function useTrial(): { trial: Trial; start: (request: unknown) => Promise<void>; stop: () => void } {
  const [trial, setTrial] = useState(NONE);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  async function start(request: unknown): Promise<void> {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    setTrial({ ...NONE, running: true });
    try {
      for await (const event of postJsonLines<TrialEvent>("/api/categories/try", request, controller.signal))
        setTrial((now) => after(now, event));
    } catch (error) {
      if (controller.signal.aborted) return;
      const refused = error instanceof RequestRefused ? error.refusal : BROKEN;
      setTrial((now) => ({ ...now, refused }));
    }
    setTrial((now) => ({ ...now, running: false }));
  }
  function stop(): void {
    under.current?.abort();
    setTrial((now) => ({ ...now, running: false }));
  }
  return { trial, start, stop };
}

const BROKEN: ActionError = {
  code: "unavailable",
  message: "The connection broke while the answer came. Try again.",
  fields: {},
};

function after(now: Trial, event: TrialEvent): Trial {
  if (event.type === "text") return { ...now, text: now.text + event.text };
  if (event.type === "asked") return { ...now, asked: event };
  return { ...now, result: event };
}

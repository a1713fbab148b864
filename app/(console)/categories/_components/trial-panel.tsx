"use client";
import { useTrial } from "#client/use-trial.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { TrialRequest } from "./trial-request.ts";
import { TrialResult } from "./trial-result.tsx";

/** One question to the model with the prompt as it stands in the editor; the answer streams in. */
export function TrialPanel({ request }: { request: TrialRequest | null }) {
  const { trial, start, stop } = useTrial();
  const { running, text, asked, result, refused } = trial;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" busy={running} disabled={!request} onClick={() => request && start(request)}>
          {running ? "Writing …" : "Try it"}
        </Button>
        {running && <Button onClick={stop}>Stop</Button>}
        {asked && (
          <span className="text-muted">
            {asked.isLanguageModel ? asked.model : "Offline composer, no language model"}
          </span>
        )}
      </div>
      {!request && <p className="text-muted">Choose an item above.</p>}
      {refused && (
        <Callout tone="danger">{Object.values(refused.fields).join(" ") || refused.message}</Callout>
      )}
      {result?.type === "failed" && <Callout tone="danger">{result.message}</Callout>}
      {result?.type === "candidates" ? (
        <TrialResult candidates={result.candidates} rewardModel={result.rewardModel} />
      ) : (
        text !== "" && (
          <section
            aria-label="Answer"
            className="max-h-72 overflow-auto rounded-md border border-border bg-sunken p-3 font-mono text-[13px] break-words whitespace-pre-wrap"
          >
            {text}
          </section>
        )
      )}
    </div>
  );
}

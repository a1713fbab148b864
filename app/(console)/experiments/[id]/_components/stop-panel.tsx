"use client";

import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { ExperimentDetail } from "#core/experiments/experiment-view.ts";
import { stopExperimentAction } from "../../actions.ts";

/** Ends the assignment; the first press asks. */
export function StopPanel({ experiment: { id, version } }: { experiment: ExperimentDetail }) {
  const { run, pending, error } = useAct();
  const [asking, setAsking] = useState(false);
  const stop = () =>
    run(
      () => stopExperimentAction({ id, version }),
      () => "Stopped",
    );
  return (
    <section aria-label="Stop" className="grid max-w-xl justify-items-start gap-2">
      {asking ? (
        <>
          <p>Nobody new is divided after this. Late outcomes still come in, then it can be concluded.</p>
          <div className="flex gap-2">
            <Button look="danger" busy={pending} onClick={stop}>
              Yes, stop it
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              No, let it run
            </Button>
          </div>
        </>
      ) : (
        <Button onClick={() => setAsking(true)}>Stop the experiment</Button>
      )}
      {error && <Callout tone="danger">{error.message}</Callout>}
    </section>
  );
}

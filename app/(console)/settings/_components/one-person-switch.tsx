"use client";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { setOnePersonModeAction } from "../actions.ts";

/** The one-person mode, where the workspace has a single account. */
export function OnePersonSwitch(props: { mode: { offered: boolean; on: boolean }; mayChange: boolean }) {
  const { offered, on } = props.mode;
  const { run, pending, error } = useAct();
  return (
    <div className="flex flex-col items-start gap-2">
      <h3 className="font-medium">One-person mode: {on ? "on" : "off"}</h3>
      <p className="max-w-prose text-muted">
        {offered
          ? "You are alone here. In this mode you may approve your own campaigns; it stands on the campaign, on its exports and in the audit, and ends with the second account."
          : "Not offered: the workspace has more than one account, so a second person approves every campaign."}
      </p>
      {error && <Callout tone="danger">{error.message}</Callout>}
      {offered && props.mayChange && (
        <Button
          busy={pending}
          onClick={() =>
            run(
              () => setOnePersonModeAction({ on: !on }),
              () => (on ? "One-person mode is off" : "One-person mode is on"),
            )
          }
        >
          {on ? "Turn it off" : "Turn it on"}
        </Button>
      )}
    </div>
  );
}

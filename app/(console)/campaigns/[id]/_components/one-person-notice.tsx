"use client";

import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { onePersonModeAction } from "../../actions.ts";

/** Where the workspace has a single account: says so, and offers the one-person mode. */
export function OnePersonNotice({ detail, mayChange }: { detail: CampaignDetail; mayChange: boolean }) {
  const { run, pending, error } = useAct();
  const { campaign, onePersonMode } = detail;
  const open = campaign.status !== "approved" && campaign.status !== "archived";
  if (campaign.onePerson && !open) {
    return (
      <Callout tone="warning">
        Approved in one-person mode: nobody but its author looked at this campaign.
      </Callout>
    );
  }
  if (!onePersonMode.offered || !open) return null;
  const turn = (on: boolean) =>
    run(
      () => onePersonModeAction({ on, campaignId: campaign.id }),
      () => (on ? "One-person mode is on" : "One-person mode is off"),
    );
  return (
    <Callout tone={onePersonMode.on ? "warning" : "info"}>
      <p className="font-medium">
        {onePersonMode.on ? "One-person mode is on" : "You are alone in this workspace"}
      </p>
      <p className="pt-1">
        {onePersonMode.on
          ? "You may approve your own campaigns. That stands on the campaign, on its exports and in the audit. The mode ends with the second account."
          : "A campaign needs a second person to approve it. Invite one, or turn on the one-person mode to try the whole job alone."}
      </p>
      {mayChange && (
        <Button className="mt-2" busy={pending} onClick={() => turn(!onePersonMode.on)}>
          {onePersonMode.on ? "Turn off one-person mode" : "Turn on one-person mode"}
        </Button>
      )}
      {error && (
        <p role="alert" className="pt-2 text-danger">
          {error.message}
        </p>
      )}
    </Callout>
  );
}

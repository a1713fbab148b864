"use client";

import { CircleCheck, CircleDashed } from "lucide-react";
import { useAct } from "#client/use-act.ts";
import { AskOnce } from "#components/ui/ask-once.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { archiveCampaignAction, submitCampaignAction } from "../../actions.ts";
import { Panel } from "./panel.tsx";

/** What a submission still needs, and the way there. */
export function SubmitPanel({ detail }: { detail: CampaignDetail }) {
  const { run, pending, error } = useAct();
  const { id, version, status } = detail.campaign;
  const ready = detail.points.every((point) => point.met);
  const lastReturn = detail.history.findLast((event) => event.kind === "returned");
  return (
    <Panel title="Submit for approval">
      {status === "returned" && lastReturn && (
        <Callout tone="warning">
          {`Returned by ${lastReturn.by}: `}
          <span className="whitespace-pre-wrap">{lastReturn.note}</span>
        </Callout>
      )}
      <ul className="grid gap-1 py-2">
        {detail.points.map((point) => {
          const Icon = point.met ? CircleCheck : CircleDashed;
          return (
            <li key={point.need} className="flex items-start gap-2">
              <Icon
                aria-hidden
                className={
                  point.met ? "mt-0.5 size-4 shrink-0 text-success" : "mt-0.5 size-4 shrink-0 text-faint"
                }
              />
              <span className={point.met ? "text-muted" : undefined}>{point.text}</span>
            </li>
          );
        })}
      </ul>
      <p className="pb-3 text-muted">Submitting freezes the texts as they are now.</p>
      {error && <Callout tone="danger">{error.message}</Callout>}
      <div className="flex flex-wrap gap-2 pt-2">
        <Button
          look="primary"
          disabled={!ready}
          busy={pending}
          onClick={() =>
            run(
              () => submitCampaignAction({ id, version }),
              () => "Submitted. A manager can approve it now.",
            )
          }
        >
          Submit campaign
        </Button>
        <AskOnce
          word="Archive"
          question="Put this campaign away? Its notifications are free for other campaigns again."
          busy={pending}
          onYes={() =>
            run(
              () => archiveCampaignAction({ id, version }),
              () => "Campaign archived",
            )
          }
        />
      </div>
    </Panel>
  );
}

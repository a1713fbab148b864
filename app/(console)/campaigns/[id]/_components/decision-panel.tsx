"use client";

import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { CAMPAIGN_LIMITS } from "#core/campaigns/campaign-details.ts";
import { approveCampaignAction, returnCampaignAction, withdrawCampaignAction } from "../../actions.ts";
import { Panel } from "./panel.tsx";
import { WhyNotMe } from "./why-not-me.tsx";

/** A manager's yes or no; for everyone else, who can give it and why not they. */
export function DecisionPanel({ detail }: { detail: CampaignDetail }) {
  const { run, pending, error } = useAct();
  const [note, setNote] = useState("");
  const { campaign, decision } = detail;
  const key = { id: campaign.id, version: campaign.version };
  const mayDecide = decision.permitted && decision.verdict.ok;
  return (
    <Panel title="Approval">
      {mayDecide ? (
        <div className="grid gap-3">
          <p className="text-muted">{`Submitted by ${campaign.submittedBy}. Approve the texts as they stand, or return them with a note.`}</p>
          <Field label="Note" hint="Needed for a return." error={error?.fields.note}>
            {(control) => (
              <Textarea
                {...control}
                value={note}
                maxLength={CAMPAIGN_LIMITS.note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          {error && !error.fields.note && <Callout tone="danger">{error.message}</Callout>}
          <div className="flex gap-2">
            <Button
              look="primary"
              busy={pending}
              onClick={() =>
                run(
                  () => approveCampaignAction({ ...key, note }),
                  () => "Approved. It can be exported now.",
                )
              }
            >
              Approve
            </Button>
            <Button
              busy={pending}
              onClick={() =>
                run(
                  () => returnCampaignAction({ ...key, note }),
                  () => "Returned to its author",
                )
              }
            >
              Return
            </Button>
          </div>
        </div>
      ) : (
        <>
          <WhyNotMe decision={decision} />
          {error && <Callout tone="danger">{error.message}</Callout>}
        </>
      )}
      {decision.isSubmitter && (
        <Button
          className="mt-3"
          busy={pending}
          onClick={() =>
            run(
              () => withdrawCampaignAction(key),
              () => "Withdrawn. It is a draft again.",
            )
          }
        >
          Withdraw
        </Button>
      )}
    </Panel>
  );
}

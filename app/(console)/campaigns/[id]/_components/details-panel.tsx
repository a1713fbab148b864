"use client";

import type { ReactNode } from "react";

import { useAct } from "#client/use-act.ts";
import { FormError } from "#components/ui/form-error.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { CampaignForm } from "../../_components/campaign-form.tsx";
import { WindowText } from "../../_components/window-text.tsx";
import { changeCampaignAction } from "../../actions.ts";
import { CopyText } from "./copy-text.tsx";
import { Panel } from "./panel.tsx";
import { useFormVersion } from "./use-form-version.ts";

/** Name, audience and window: a form while they may change, facts afterwards. */
export function DetailsPanel({ detail, editable }: { detail: CampaignDetail; editable: boolean }) {
  const { run, pending, error } = useAct();
  const { campaign, contentHash } = detail;
  const { name, audience, sendFrom, sendUntil } = campaign;
  const { version, saved } = useFormVersion(
    campaign.version,
    JSON.stringify([name, audience, sendFrom, sendUntil]),
  );
  if (!editable) {
    return (
      <Panel title="Details">
        <dl className="grid gap-2">
          <Fact name="Audience">{campaign.audience || "Not named"}</Fact>
          <Fact name="Send window">
            <WindowText from={campaign.sendFrom} until={campaign.sendUntil} />
          </Fact>
          {contentHash && (
            <Fact name="SHA-256 of the frozen texts">
              <CopyText text={contentHash} what="hash of the frozen texts" />
            </Fact>
          )}
        </dl>
      </Panel>
    );
  }
  const { id } = campaign;
  return (
    <Panel title="Details">
      <CampaignForm
        start={campaign}
        errors={error?.fields ?? {}}
        onSave={(details) =>
          run(
            () => changeCampaignAction({ id, version, details }),
            () => "Details saved",
            saved,
          )
        }
      >
        <FormError error={error} />
        <div>
          <SubmitButton busy={pending}>Save details</SubmitButton>
        </div>
      </CampaignForm>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

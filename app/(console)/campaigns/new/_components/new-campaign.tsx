"use client";

import { useRouter } from "next/navigation";
import { useAct } from "#client/use-act.ts";
import { FormError } from "#components/ui/form-error.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { CampaignForm } from "../../_components/campaign-form.tsx";
import { createCampaignAction } from "../../actions.ts";

const EMPTY = { name: "", audience: "", sendFrom: null, sendUntil: null };

export function NewCampaign() {
  const router = useRouter();
  const { run, pending, error } = useAct();
  return (
    <div className="max-w-xl">
      <PageHeader
        title="New campaign"
        description="Only the name is needed now. Pick the notifications next."
      />
      <CampaignForm
        start={EMPTY}
        errors={error?.fields ?? {}}
        onSave={(details) =>
          run(
            () => createCampaignAction(details),
            () => "Campaign created",
            ({ id }) => router.push(`/campaigns/${id}`),
          )
        }
      >
        <FormError error={error} />
        <div className="flex gap-2">
          <SubmitButton look="primary" busy={pending}>
            Create campaign
          </SubmitButton>
          <LinkButton href="/campaigns" look="quiet">
            Cancel
          </LinkButton>
        </div>
      </CampaignForm>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Select } from "#components/ui/select.tsx";
import { DesignForm } from "../../_components/design-form.tsx";
import { EMPTY_FORM } from "../../_components/design-form-state.ts";
import { createExperimentAction } from "../../actions.ts";

export function NewExperiment(props: {
  campaigns: readonly { id: string; name: string }[];
  chosen: string;
  styles: readonly { key: string; name: string }[];
}) {
  const router = useRouter();
  const { run, pending, error } = useAct();
  const [campaignId, setCampaign] = useState(props.chosen);
  return (
    <>
      <PageHeader
        title="New experiment"
        description="Choose what is compared and with how many. Another manager reads its texts and launches it."
      />
      <DesignForm
        start={EMPTY_FORM}
        styles={props.styles}
        error={error}
        pending={pending}
        word="Save as a draft"
        onSave={(design) =>
          run(
            () => createExperimentAction({ campaignId, design }),
            () => "Draft saved",
            ({ id }) => router.push(`/experiments/${id}`),
          )
        }
        cancel={
          <LinkButton href="/experiments" look="quiet">
            Cancel
          </LinkButton>
        }
      >
        <Field
          label="Campaign"
          hint="Approved ones that carry no experiment."
          error={error?.fields.campaignId}
        >
          {(control) => (
            <Select {...control} value={campaignId} onChange={(event) => setCampaign(event.target.value)}>
              {props.campaigns.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </DesignForm>
    </>
  );
}

"use client";

import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { activateModelAction } from "../../actions.ts";

/** Makes the model the active one; asks for a reason where the gate does not let it through. */
export function ActivateForm(props: { modelId: string; activeId: string; needsReason: boolean }) {
  const { modelId, activeId, needsReason } = props;
  const { run, pending, error } = useAct();
  const [reason, setReason] = useState("");
  return (
    <form
      className="grid content-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        run(
          () => activateModelAction({ modelId, activeId, reason }),
          () => "Activated. The open items are being scored anew.",
        );
      }}
    >
      {needsReason && (
        <Field
          label="Reason"
          hint="The gate does not let it through. Say why it should score all the same; it goes on record."
          error={error?.fields.reason}
        >
          {(control) => (
            <Textarea
              {...control}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      {error && !error.fields.reason && <Callout tone="danger">{error.message}</Callout>}
      <SubmitButton look={needsReason ? "plain" : "primary"} busy={pending}>
        {needsReason ? "Activate all the same" : "Activate"}
      </SubmitButton>
      <p className="text-muted">
        Open items get new scores and perhaps another order. What is decided, and the texts of campaigns, stay
        as they are.
      </p>
    </form>
  );
}

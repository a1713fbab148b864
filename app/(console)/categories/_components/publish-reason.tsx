"use client";

import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Asks why a version is published that an evaluation found worse. */
export function PublishReason(props: {
  error: string | undefined;
  busy: boolean;
  onPublish: (reason: string) => void;
  onLeave: () => void;
}) {
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!props.busy) props.onPublish(reason);
  };
  return (
    <form onSubmit={submit} aria-label="Publish all the same" className="grid gap-2 pt-2">
      <Field
        label="Reason"
        hint="An evaluation found it worse than the published one. Why publish it all the same?"
        error={props.error}
      >
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <SubmitButton busy={props.busy}>Publish all the same</SubmitButton>
        <Button look="quiet" onClick={props.onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

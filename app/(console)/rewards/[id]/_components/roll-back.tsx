"use client";

import Link from "next/link";
import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { rollBackModelAction } from "../../actions.ts";

interface Named {
  id: string;
  version: number;
  name: string;
}

/** The way back to the model that was active before this one. */
export function RollBack({ active, backTo }: { active: Named; backTo: Named }) {
  const { run, pending, error } = useAct();
  const [reason, setReason] = useState("");
  return (
    <section aria-label="Roll back" className="rounded-lg border border-border bg-surface p-4">
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          run(
            () => rollBackModelAction({ activeId: active.id, reason }),
            () => `Rolled back to ${backTo.name} v${backTo.version}. The open items are being scored anew.`,
          );
        }}
      >
        <div className="min-w-64 flex-1">
          <h2 className="font-semibold">Roll back</h2>
          <p className="text-muted">
            Before this one,{" "}
            <Link href={`/rewards/${backTo.id}`} className="text-ink underline">
              {`${backTo.name} v${backTo.version}`}
            </Link>{" "}
            was active. It can take its place again at once, without the gate.
          </p>
        </div>
        <div className="w-64 max-w-full">
          <Field label="Reason (if you like)" error={error?.fields.reason}>
            {(control) => (
              <Input
                {...control}
                value={reason}
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </div>
        <SubmitButton busy={pending} className="h-9">
          {`Roll back to v${backTo.version}`}
        </SubmitButton>
      </form>
      {error && !error.fields.reason && (
        <div className="pt-3">
          <Callout tone="danger">{error.message}</Callout>
        </div>
      )}
    </section>
  );
}

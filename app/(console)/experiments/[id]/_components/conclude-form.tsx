"use client";

import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ExperimentVerdict } from "#core/experiments/analysis/verdict.ts";
import type { ExperimentDetail } from "#core/experiments/experiment-view.ts";
import { concludeExperimentAction } from "../../actions.ts";

const NONE = "\u0000none";

/** Ends the experiment with an arm; asks for a reason where it is not that of the verdict. */
export function ConcludeForm({
  experiment,
  verdict,
}: {
  experiment: ExperimentDetail;
  verdict: ExperimentVerdict;
}) {
  const { run, pending, error } = useAct();
  const [arm, setArm] = useState(verdict.arm);
  const [reason, setReason] = useState("");
  const isOverride = arm !== verdict.arm;
  return (
    <form
      aria-label="Conclude"
      className="grid max-w-xl gap-3 rounded-lg border border-border bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { id, version } = experiment;
        run(
          () => concludeExperimentAction({ id, version, arm, reason: isOverride ? reason : "" }),
          () => "Concluded",
        );
      }}
    >
      <h2 className="font-semibold">Conclude</h2>
      <Field label="Go on with" hint="Final: the figures are closed with it.">
        {(control) => (
          <Select
            {...control}
            value={arm ?? NONE}
            onChange={(event) => setArm(event.target.value === NONE ? null : event.target.value)}
          >
            {experiment.arms.map(({ key }) => (
              <option key={key} value={key}>
                {key === verdict.arm ? `${key} (the verdict)` : key}
              </option>
            ))}
            <option value={NONE}>{verdict.arm === null ? "No arm (the verdict)" : "No arm"}</option>
          </Select>
        )}
      </Field>
      {isOverride && (
        <Field
          label="Reason"
          hint="The verdict says otherwise. Say why; it goes on record."
          error={error?.fields.reason}
        >
          {(control) => (
            <Textarea
              {...control}
              value={reason}
              maxLength={1_000}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      {error && !error.fields.reason && <Callout tone="danger">{error.message}</Callout>}
      <div>
        <SubmitButton look={isOverride ? "plain" : "primary"} busy={pending}>
          {isOverride ? "Conclude against the verdict" : "Conclude"}
        </SubmitButton>
      </div>
    </form>
  );
}

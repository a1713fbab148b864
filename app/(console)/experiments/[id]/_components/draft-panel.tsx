"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { ExperimentDetail, TakingPart } from "#core/experiments/experiment-view.ts";
import { DesignForm } from "../../_components/design-form.tsx";
import { fieldsOf } from "../../_components/design-form-state.ts";
import { changeExperimentAction, discardExperimentAction, launchExperimentAction } from "../../actions.ts";
import { LaunchMisfits } from "./launch-misfits.tsx";

/** A draft: what is compared can change, and another manager launches it. */
export function DraftPanel(props: {
  experiment: ExperimentDetail;
  takingPart: TakingPart;
  launch: { permitted: boolean; own: boolean; onePersonMode: boolean };
  mayWrite: boolean;
  styles: readonly { key: string; name: string }[];
}) {
  const { experiment, takingPart, launch, mayWrite, styles } = props;
  const router = useRouter();
  const launching = useAct();
  const saving = useAct();
  const [editing, setEditing] = useState(false);
  const key = { id: experiment.id, version: experiment.version };
  return (
    <>
      <section
        aria-label="Launch"
        className="grid max-w-2xl gap-3 rounded-lg border border-border bg-surface p-4"
      >
        <h2 className="font-semibold">Launch</h2>
        <p className="tabular-nums">
          {`${takingPart.messages.toLocaleString("en")} of ${takingPart.of.toLocaleString("en")} messages take part: those with a text in every arm that differs from the control's. The others are sent as they were approved.`}
        </p>
        <LaunchMisfits experiment={key} />
        <LaunchNote launch={launch} />
        {launching.error && <Callout tone="danger">{launching.error.message}</Callout>}
        <div className="flex flex-wrap gap-2">
          {launch.permitted && (!launch.own || launch.onePersonMode) && (
            <Button
              look="primary"
              busy={launching.pending}
              disabled={takingPart.messages === 0}
              onClick={() =>
                launching.run(
                  () => launchExperimentAction(key),
                  () => "Launched: the texts are frozen",
                )
              }
            >
              Launch with these texts
            </Button>
          )}
          {mayWrite && !editing && <Button onClick={() => setEditing(true)}>Change</Button>}
          {mayWrite && (
            <Button
              look="quiet"
              busy={saving.pending}
              onClick={() =>
                saving.run(
                  () => discardExperimentAction(key),
                  () => "Draft thrown away",
                  () => router.push("/experiments"),
                )
              }
            >
              Throw away
            </Button>
          )}
        </div>
      </section>
      {editing && (
        <DesignForm
          start={fieldsOf(experiment)}
          styles={styles}
          error={saving.error}
          pending={saving.pending}
          word="Save the draft"
          onSave={(design) =>
            saving.run(
              () => changeExperimentAction({ ...key, design }),
              () => "Draft saved",
              () => setEditing(false),
            )
          }
          cancel={
            <Button look="quiet" onClick={() => setEditing(false)}>
              Cancel
            </Button>
          }
        />
      )}
    </>
  );
}

function LaunchNote({ launch }: { launch: { permitted: boolean; own: boolean; onePersonMode: boolean } }) {
  if (!launch.permitted)
    return (
      <p className="text-muted">
        A manager reads the texts below and launches it. From then on nothing changes.
      </p>
    );
  if (launch.own && !launch.onePersonMode)
    return (
      <p className="text-muted">
        You put it together, so another manager reads the texts below and launches it: they may be others than
        those the campaign was approved with.
      </p>
    );
  return (
    <p className="text-muted">
      Read the texts below: they may be others than those the campaign was approved with. From the launch on
      nothing changes; a change is a new experiment.
    </p>
  );
}

"use client";

import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ActionError } from "#core/errors/action-result.ts";
import { type ExperimentDesignInput, MOST_ARMS } from "#core/experiments/design/experiment-design.ts";
import { AllocationFields } from "./allocation-fields.tsx";
import { ArmFieldset } from "./arm-fieldset.tsx";
import { type DesignFields, evenShares, toDesign } from "./design-form-state.ts";
import { PowerPanel } from "./power-panel.tsx";

/** What is compared, who gets what, and with how many: beside it what so many recipients can show. */
export function DesignForm(props: {
  start: DesignFields;
  styles: readonly { key: string; name: string }[];
  error: ActionError | null;
  pending: boolean;
  /** The verb on the button. */
  word: string;
  onSave: (design: ExperimentDesignInput) => void;
  cancel?: ReactNode;
  children?: ReactNode;
}) {
  const { styles, error, pending, word, onSave, cancel, children } = props;
  const [fields, setFields] = useState(props.start);
  const set = (change: Partial<DesignFields>) => setFields((now) => ({ ...now, ...change }));
  const fieldError = (path: string) => error?.fields[`design.${path}`] ?? error?.fields[path];
  const shown = Object.keys(error?.fields ?? {}).some((path) =>
    /arms\.\d+\.|name$|Rate$|Lift$|recipients$/.test(path),
  );
  const addArm = () => {
    const id = Math.max(...fields.arms.map((one) => one.id)) + 1;
    const arm = {
      id,
      key: "Second best",
      source: "second",
      categoryKey: "",
      title: "",
      body: "",
      share: "",
    } as const;
    set({ arms: evenShares([...fields.arms, arm], fields.holdout) });
  };
  return (
    <form
      noValidate
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(toDesign(fields));
      }}
    >
      <div className="grid min-w-0 gap-4">
        {children}
        <Field label="Name" error={fieldError("name")}>
          {(control) => (
            <Input
              {...control}
              value={fields.name}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        {fields.arms.map((arm, at) => (
          <ArmFieldset
            key={arm.id}
            arm={arm}
            isControl={at === 0}
            styles={styles}
            error={(field) => fieldError(`arms.${at}.${field}`)}
            onChange={(change) =>
              set({ arms: fields.arms.map((one) => (one.id === arm.id ? { ...one, ...change } : one)) })
            }
            onRemove={
              at > 0 && fields.arms.length > 2
                ? () =>
                    set({
                      arms: evenShares(
                        fields.arms.filter((one) => one.id !== arm.id),
                        fields.holdout,
                      ),
                    })
                : undefined
            }
          />
        ))}
        <div className="flex flex-wrap gap-2">
          {fields.arms.length < MOST_ARMS && <Button onClick={addArm}>Add an arm</Button>}
          <Button look="quiet" onClick={() => set({ arms: evenShares(fields.arms, fields.holdout) })}>
            Share evenly
          </Button>
        </div>
        <AllocationFields fields={fields} onChange={set} error={fieldError} />
        {error && (!shown || fieldError("arms")) && (
          <Callout tone="danger">{fieldError("arms") ?? fieldError("holdout") ?? error.message}</Callout>
        )}
        <div className="flex flex-wrap gap-2">
          <SubmitButton look="primary" busy={pending}>
            {word}
          </SubmitButton>
          {cancel}
        </div>
      </div>
      <PowerPanel fields={fields} onChange={set} error={fieldError} />
    </form>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { availablePairsQuery } from "#client/queries/rewards.ts";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { HELD_OUT_CHOICES } from "#core/reward/registry/available-pairs.ts";
import { DEFAULT_TRAINING_SETTINGS } from "#core/reward/registry/training-settings.ts";
import { startTrainingAction } from "../../../actions.ts";
import { EnoughNotice } from "./enough-notice.tsx";
import { SourceTable } from "./source-table.tsx";

/** What a training learns from, how much each kind of decision counts, and what is held out to measure it. */
export function TrainingForm() {
  const router = useRouter();
  const { run, pending, error } = useAct();
  const available = useQuery(availablePairsQuery());
  const [name, setName] = useState("");
  const [weights, setWeights] = useState(DEFAULT_TRAINING_SETTINGS.weights);
  const [percent, setPercent] = useState(DEFAULT_TRAINING_SETTINGS.heldOut * 100);
  const [seed, setSeed] = useState(String(DEFAULT_TRAINING_SETTINGS.seed));
  const fields = error?.fields ?? {};
  const settings = { name, weights, heldOut: percent / 100, seed: Number(seed) };
  const known = ["name", "heldOut", "seed"].some((field) => fields[field]);
  return (
    <form
      className="grid max-w-3xl gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        run(
          () => startTrainingAction(settings),
          () => "The training waits for a worker.",
          ({ id }) => router.push(`/rewards/training/${id}`),
        );
      }}
    >
      <Field label="Name" hint="What people will call the model." error={fields.name}>
        {(control) => (
          <Input {...control} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <SourceTable available={available.data} weights={weights} onChange={setWeights} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label="Held out"
          hint="Items that it never learns from, to measure it. An item keeps its side in every training."
          error={fields.heldOut}
        >
          {(control) => (
            <Select {...control} value={percent} onChange={(event) => setPercent(Number(event.target.value))}>
              {HELD_OUT_CHOICES.map((choice) => (
                <option key={choice} value={choice}>{`${choice} % of the items`}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Seed" hint="The same pairs and seed give the same model." error={fields.seed}>
          {(control) => (
            <Input
              {...control}
              value={seed}
              inputMode="numeric"
              onChange={(event) => setSeed(event.target.value)}
            />
          )}
        </Field>
      </div>
      {available.error ? (
        <Callout tone="danger">{available.error.message}</Callout>
      ) : (
        <EnoughNotice available={available.data} percent={percent} weights={weights} />
      )}
      {error && !known && <Callout tone="danger">{error.message}</Callout>}
      <div>
        <SubmitButton look="primary" busy={pending} disabled={!available.data || available.data.pairs === 0}>
          Start the training
        </SubmitButton>
      </div>
    </form>
  );
}

"use client";

import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import {
  LEARNING_RHYTHMS,
  type LearningRhythm,
  type LearningSchedule,
} from "#core/learning/schedule/learning-schedule.ts";
import { setLearningScheduleAction } from "../actions.ts";

const RHYTHM_WORDS: Record<LearningRhythm, string> = { off: "Off", weekly: "Weekly", monthly: "Monthly" };

/** Sets how often the console trains by itself, from how many new pairs on, and whether it may activate what is better. */
export function ScheduleForm({ schedule }: { schedule: LearningSchedule }) {
  const { run, pending, error } = useAct();
  const [rhythm, setRhythm] = useState(schedule.rhythm);
  const [least, setLeast] = useState(String(schedule.leastNewPairs));
  const [activates, setActivates] = useState(schedule.activates);
  const input = { rhythm, leastNewPairs: Number(least), activates, version: schedule.version };
  const isOff = rhythm === "off";
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        run(
          () => setLearningScheduleAction(input),
          () => (isOff ? "The schedule is off." : "The schedule is set."),
        );
      }}
    >
      <div className="grid max-w-xl gap-3 sm:grid-cols-2">
        <Field label="Train by itself">
          {(control) => (
            <Select
              {...control}
              value={rhythm}
              onChange={(event) => setRhythm(event.target.value as LearningRhythm)}
            >
              {LEARNING_RHYTHMS.map((one) => (
                <option key={one} value={one}>
                  {RHYTHM_WORDS[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="From so many new pairs on" error={error?.fields.leastNewPairs}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              disabled={isOff}
              value={least}
              className="tabular-nums"
              onChange={(event) => setLeast(event.target.value)}
            />
          )}
        </Field>
      </div>
      <label className="flex w-fit items-start gap-2">
        <input
          type="checkbox"
          className="mt-1"
          checked={activates}
          disabled={isOff}
          onChange={(event) => setActivates(event.target.checked)}
        />
        <span>
          Activate the new model by itself where the gate finds it better
          <span className="block text-muted">Not worse is not enough: then a person decides.</span>
        </span>
      </label>
      {error && !error.fields.leastNewPairs && <Callout tone="danger">{error.message}</Callout>}
      <div>
        <SubmitButton busy={pending}>Set the schedule</SubmitButton>
      </div>
    </form>
  );
}

"use client";
import { type FormEvent, useRef } from "react";
import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { setPriceAction } from "../price-actions.ts";

/** Sets the price of a model from now on; `model` is the one that new runs use. */
export function PriceForm({ model }: { model: string }) {
  const { run, pending, error } = useAct();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const field = (name: string) => String(data.get(name));
    run(
      () => setPriceAction({ model: field("model"), input: field("input"), output: field("output") }),
      () => `The price of ${field("model")} was set`,
      () => form.current?.reset(),
    );
  };
  const errors = error?.fields ?? {};
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-label="Price of a model"
      className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_9.5rem_9.5rem_auto]"
    >
      <Field label="Model" error={errors.model}>
        {(control) => (
          <Input
            {...control}
            name="model"
            defaultValue={model}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="Prompt" hint="$ a million tokens" error={errors.input}>
        {(control) => (
          <Input {...control} name="input" inputMode="decimal" autoComplete="off" placeholder="0.25" />
        )}
      </Field>
      <Field label="Answer" hint="$ a million tokens" error={errors.output}>
        {(control) => (
          <Input {...control} name="output" inputMode="decimal" autoComplete="off" placeholder="2.00" />
        )}
      </Field>
      <SubmitButton busy={pending} className="h-9 sm:mt-6">
        Set the price
      </SubmitButton>
    </form>
  );
}

"use client";
import type { FormEvent } from "react";
import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ActionResult } from "#core/errors/action-result.ts";

/** One name that can be changed: a person's or the workspace's. */
export function NameForm(props: {
  label: string;
  name: string;
  done: string;
  save: (input: { name: string }) => Promise<ActionResult<void>>;
}) {
  const { run, pending, error } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    run(
      () => props.save({ name }),
      () => props.done,
    );
  };
  return (
    <form onSubmit={submit} noValidate className="grid max-w-md grid-cols-[1fr_auto] items-start gap-2">
      <Field label={props.label} error={error ? (error.fields.name ?? error.message) : undefined}>
        {(control) => <Input {...control} name="name" defaultValue={props.name} maxLength={100} />}
      </Field>
      <SubmitButton busy={pending} className="mt-6 h-9">
        Save
      </SubmitButton>
    </form>
  );
}

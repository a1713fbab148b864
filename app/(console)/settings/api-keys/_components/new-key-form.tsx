"use client";

import { type FormEvent, useRef, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { API_KEY_DAYS, API_KEY_ROLES, type ApiKeyRole } from "#core/access/api-key.ts";
import { makeKeyAction } from "../actions.ts";

/** Makes a key: it is shown once. */
export function NewKeyForm() {
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ key: string; name: string } | null>(null);
  const { run, pending, error } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    run(
      () =>
        makeKeyAction({
          name: String(given.get("name")),
          role: String(given.get("role")) as ApiKeyRole,
          days: Number(given.get("days")),
        }),
      ({ name }) => `The key “${name}” is ready`,
      (result) => {
        setMade(result);
        form.current?.reset();
      },
    );
  };
  return (
    <section aria-label="Make a key" className="rounded-lg border border-border bg-surface p-4">
      <form
        ref={form}
        onSubmit={submit}
        noValidate
        className="grid items-start gap-3 sm:grid-cols-[1fr_13rem_10rem_auto]"
      >
        <Field label="Name" hint="The program that uses it" error={error?.fields.name}>
          {(control) => <Input {...control} name="name" maxLength={80} autoComplete="off" />}
        </Field>
        <Field label="Role" hint="A manager's key also exports and loads outcomes" error={error?.fields.role}>
          {(control) => (
            <Select {...control} name="role" defaultValue="operator">
              {API_KEY_ROLES.map((role) => (
                <option key={role} value={role}>
                  {role}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Works for" error={error?.fields.days}>
          {(control) => (
            <Select {...control} name="days" defaultValue="365">
              {API_KEY_DAYS.map((days) => (
                <option key={days} value={days}>
                  {days === 0 ? "Until revoked" : `${days} days`}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <SubmitButton look="primary" busy={pending} className="h-9 sm:mt-6">
          Make a key
        </SubmitButton>
      </form>
      <FormError error={error} className="pt-3" />
      {made && (
        <ShownOnce label="API key" value={made.key}>
          The key of <strong>{made.name}</strong>. Put it where the program finds it now: it is not shown
          again.
        </ShownOnce>
      )}
    </section>
  );
}

"use client";
import { type FormEvent, useRef } from "react";
import { useAct } from "#client/use-act.ts";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { PASSWORD_RULE } from "#core/people/password.ts";
import { changePasswordAction } from "../actions.ts";

/** Changes the own password; every other session of the person ends. */
export function PasswordForm() {
  const form = useRef<HTMLFormElement>(null);
  const { run, pending, error } = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    run(
      () => changePasswordAction({ present: String(given.get("present")), next: String(given.get("next")) }),
      () => "Your password was changed, and your other sessions have ended",
      () => form.current?.reset(),
    );
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Password" className="grid max-w-md gap-3">
      <Field label="Present password" error={error?.fields.present}>
        {(control) => <Input {...control} name="present" type="password" autoComplete="current-password" />}
      </Field>
      <Field
        label="New password"
        hint={`At least ${PASSWORD_RULE.min} characters`}
        error={error?.fields.next}
      >
        {(control) => <Input {...control} name="next" type="password" autoComplete="new-password" />}
      </Field>
      <FormError error={error} />
      <div>
        <SubmitButton busy={pending}>Change the password</SubmitButton>
      </div>
    </form>
  );
}

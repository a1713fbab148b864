"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ActionError, ActionResult } from "#core/errors/action-result.ts";

export interface AccountField {
  name: "name" | "email" | "password" | "code";
  label: string;
  hint?: string;
}

const KINDS = {
  name: { type: "text", autoComplete: "name" },
  email: { type: "email", autoComplete: "username" },
  password: { type: "password", autoComplete: "current-password" },
  code: { type: "text", autoComplete: "one-time-code" },
} as const;

/** A form of an account's fields; what was typed stays where the action refuses it. */
export function AccountForm(props: {
  fields: readonly AccountField[];
  submit: string;
  next: string;
  newPassword?: boolean;
  action: (values: Record<AccountField["name"], string>) => Promise<ActionResult<unknown>>;
}) {
  const router = useRouter();
  const [error, setError] = useState<ActionError | null>(null);
  const [busy, start] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      AccountField["name"],
      string
    >;
    start(async () => {
      const result = await props.action(given);
      if (!result.ok) return setError(result.error);
      router.replace(props.next);
      router.refresh();
    });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4" noValidate>
      <FormError error={error} />
      {props.fields.map(({ name, label, hint }) => (
        <Field key={name} label={label} hint={hint} error={error?.fields[name]}>
          {(control) => (
            <Input
              {...control}
              {...KINDS[name]}
              {...(name === "password" && props.newPassword && { autoComplete: "new-password" })}
              name={name}
              required
            />
          )}
        </Field>
      ))}
      <SubmitButton look="primary" busy={busy}>
        {props.submit}
      </SubmitButton>
    </form>
  );
}

"use client";
import { type FormEvent, useRef, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { INVITABLE_ROLES, type Role } from "#core/access/permissions.ts";
import { inviteAction } from "../actions.ts";

interface InvitationLink {
  address: string;
  email: string;
  expiresAt: string;
}

/** Invites someone: makes a link that is shown once and works once. */
export function InviteForm() {
  const form = useRef<HTMLFormElement>(null);
  const [link, setLink] = useState<InvitationLink | null>(null);
  const { run, pending, error } = useAct();
  const invite = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    run(
      () =>
        inviteAction({
          email: String(given.get("email")),
          role: String(given.get("role")) as Exclude<Role, "owner">,
        }),
      ({ email }) => `The link for ${email} is ready`,
      (made) => {
        setLink({ ...made, address: new URL(made.path, window.location.href).href });
        form.current?.reset();
      },
    );
  };
  return (
    <section aria-label="Invite someone" className="rounded-lg border border-border bg-surface p-4">
      <form
        ref={form}
        onSubmit={invite}
        noValidate
        className="grid items-start gap-3 sm:grid-cols-[1fr_10rem_auto]"
      >
        <Field label="E-mail address" error={error?.fields.email}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="off" maxLength={254} />}
        </Field>
        <Field label="Role" error={error?.fields.role}>
          {(control) => (
            <Select {...control} name="role" defaultValue="operator">
              {INVITABLE_ROLES.map((role) => (
                <option key={role} value={role}>
                  {role}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <SubmitButton look="primary" busy={pending} className="h-9 sm:mt-6">
          Make an invitation link
        </SubmitButton>
      </form>
      <FormError error={error} className="pt-3" />
      {link && (
        <ShownOnce label="Invitation link" value={link.address}>
          Send this link to <strong>{link.email}</strong>. It works once, until{" "}
          <DateTime at={link.expiresAt} />, and is not shown again.
        </ShownOnce>
      )}
    </section>
  );
}

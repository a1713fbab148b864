"use client";
import { useAct } from "#client/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { Role } from "#core/access/permissions.ts";
import { revokeInvitationAction } from "../actions.ts";

interface Invitation {
  id: string;
  email: string;
  role: Role;
  invitedBy: string;
  expiresAt: string;
}

/** Invitations that nobody has accepted yet. */
export function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { run, pending, error } = useAct();
  return (
    <section aria-label="Open invitations">
      <h2 className="pb-2 font-medium">Open invitations</h2>
      {error && <Callout tone="danger">{error.message}</Callout>}
      <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
        {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
            <span className="min-w-0 break-all">{email}</span>
            <Badge>{role}</Badge>
            <span className="text-muted">
              by {invitedBy}, until <DateTime at={expiresAt} />
            </span>
            <Button
              look="quiet"
              className="ml-auto"
              busy={pending}
              onClick={() =>
                run(
                  () => revokeInvitationAction({ id }),
                  () => `The link of ${email} no longer works`,
                )
              }
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

"use client";
import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Select } from "#components/ui/select.tsx";
import { Cell } from "#components/ui/table.tsx";
import { INVITABLE_ROLES, type Role } from "#core/access/permissions.ts";
import { changeRoleAction, setAccessAction } from "../actions.ts";

interface Shown {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  joined: string;
}

/** One person, with what may be changed about them. Ending access asks once. */
export function PersonRow({ person, changeable }: { person: Shown; changeable: boolean }) {
  const { id, name, email, role, disabled, joined } = person;
  const [asking, setAsking] = useState(false);
  const { run, pending, error } = useAct();
  const setRole = (next: Exclude<Role, "owner">) =>
    run(
      () => changeRoleAction({ personId: id, role: next }),
      () => `${name} is ${next} now`,
    );
  const setAccess = (enabled: boolean) =>
    run(
      () => setAccessAction({ personId: id, enabled }),
      () => (enabled ? `${name} may sign in again` : `${name} is signed out and has no access`),
      () => setAsking(false),
    );
  return (
    <tr>
      <Cell className="min-w-48">
        <div className="font-medium break-words">{name}</div>
        <div className="break-all text-muted">{email}</div>
        {error && (
          <p role="alert" className="text-danger">
            {error.message}
          </p>
        )}
      </Cell>
      <Cell className="min-w-36">
        {changeable && !disabled ? (
          <Select
            aria-label={`Role of ${name}`}
            value={role}
            disabled={pending}
            onChange={(event) => setRole(event.target.value as Exclude<Role, "owner">)}
          >
            {INVITABLE_ROLES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        ) : (
          <Badge tone={role === "owner" ? "accent" : "neutral"}>{role}</Badge>
        )}
      </Cell>
      <Cell className="whitespace-nowrap text-muted">
        <DateTime at={joined} />
      </Cell>
      <Cell className="min-w-44">
        {disabled && <Badge tone="danger">no access</Badge>}
        {changeable && disabled && (
          <Button className="ml-2" busy={pending} onClick={() => setAccess(true)}>
            Give back
          </Button>
        )}
        {changeable && !disabled && !asking && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            End access
          </Button>
        )}
        {asking && !disabled && (
          <span className="flex flex-wrap gap-2">
            <Button look="danger" busy={pending} onClick={() => setAccess(false)}>
              {`End ${name}'s access`}
            </Button>
            <Button onClick={() => setAsking(false)}>Keep</Button>
          </span>
        )}
      </Cell>
    </tr>
  );
}

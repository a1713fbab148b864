import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import { may } from "#core/access/permissions.ts";
import { openInvitations } from "#server/services/people/invitations.ts";
import { people } from "#server/services/people/manage-people.ts";
import { requirePage } from "#server/session/require-person.ts";
import { InviteForm } from "./_components/invite-form.tsx";
import { OpenInvitations } from "./_components/open-invitations.tsx";
import { PersonRow } from "./_components/person-row.tsx";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const person = await requirePage("people.read");
  const manages = may(person.role, "people.manage");
  const [everyone, invitations] = await Promise.all([people(), manages ? openInvitations() : []]);
  return (
    <>
      <PageHeader
        title="People"
        description="Who works here, and what they may do. The settings say what each role may."
      />
      <div className="flex flex-col gap-6">
        {manages && <InviteForm />}
        {invitations.length > 0 && (
          <OpenInvitations
            invitations={invitations.map(({ id, email, role, expiresAt, invitedBy }) => ({
              id,
              email,
              role,
              invitedBy,
              expiresAt: expiresAt.toISOString(),
            }))}
          />
        )}
        <Table label="People" head={HEAD}>
          {everyone.map(({ id, name, email, role, disabledAt, createdAt }) => (
            <PersonRow
              key={id}
              person={{
                id,
                name,
                email,
                role,
                disabled: disabledAt !== null,
                joined: createdAt.toISOString(),
              }}
              changeable={manages && role !== "owner" && id !== person.id}
            />
          ))}
        </Table>
      </div>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>Name</HeadCell>
    <HeadCell>Role</HeadCell>
    <HeadCell>Joined</HeadCell>
    <HeadCell>Access</HeadCell>
  </>
);

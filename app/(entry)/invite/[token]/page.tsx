import type { Metadata } from "next";
import { Callout } from "#components/ui/callout.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { openInvitation } from "#server/services/people/invitations.ts";
import { type AccountField, AccountForm } from "../../_components/account-form.tsx";
import { acceptInvitationAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

const FIELDS: AccountField[] = [
  { name: "name", label: "Your name" },
  { name: "password", label: "Password", hint: "At least 10 characters" },
];

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await openInvitation(token).catch((error) => {
    if (error instanceof ProductError) return error;
    throw error;
  });
  if (invitation instanceof ProductError) return <Callout tone="warning">{invitation.message}</Callout>;
  async function accept(values: { name: string; password: string }) {
    "use server";
    return acceptInvitationAction({ token, ...values });
  }
  return (
    <>
      <h1 className="pb-1 text-lg font-semibold">Join the workspace</h1>
      <p className="pb-4 text-muted">
        {invitation.email} was invited as {invitation.role}.
      </p>
      <AccountForm fields={FIELDS} submit="Join" next="/" newPassword action={accept} />
    </>
  );
}

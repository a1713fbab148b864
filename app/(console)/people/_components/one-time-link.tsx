"use client";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Input } from "#components/ui/input.tsx";

export interface InvitationLink {
  address: string;
  email: string;
  expiresAt: string;
}

/** The link of an invitation, to be sent by whatever people use. It is not shown again. */
export function OneTimeLink({ link }: { link: InvitationLink }) {
  const copy = () =>
    navigator.clipboard.writeText(link.address).then(
      () => toast.success("Copied"),
      () => toast.error("The browser did not allow that. Select the link and copy it."),
    );
  return (
    <div role="status" className="mt-4 rounded-md bg-success-soft p-3">
      <p>
        Send this link to <strong>{link.email}</strong>. It works once, until <DateTime at={link.expiresAt} />
        , and is not shown again.
      </p>
      <div className="flex gap-2 pt-2">
        <Input
          readOnly
          aria-label="Invitation link"
          value={link.address}
          className="font-mono text-xs"
          onFocus={(event) => event.target.select()}
        />
        <Button className="h-9" onClick={copy}>
          Copy
        </Button>
      </div>
    </div>
  );
}

import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { knownTokens } from "#server/services/sending/tokens.ts";
import { requirePage } from "#server/session/require-person.ts";
import { TokenTable } from "./_components/token-table.tsx";

export const metadata: Metadata = { title: "Tokens" };

export default async function TokensPage() {
  const person = await requirePage("campaigns.read");
  return (
    <>
      <PageHeader
        title="Tokens"
        description={
          <>
            What texts may leave to the sender, written as{" "}
            <code className="font-mono text-[13px]">{'{{ user.first_name | default: "there" }}'}</code>.
            Limits count the longest value; previews show the samples.
          </>
        }
      />
      <TokenTable tokens={await knownTokens(person)} mayChange={may(person.role, "tokens.manage")} />
    </>
  );
}

import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { apiKeys } from "#server/services/api-keys/api-keys.ts";
import { requirePage } from "#server/session/require-person.ts";
import { KeyTable } from "./_components/key-table.tsx";
import { NewKeyForm } from "./_components/new-key-form.tsx";

export const metadata: Metadata = { title: "API keys" };

export default async function ApiKeysPage() {
  const person = await requirePage("api-keys.manage");
  const keys = await apiKeys(person);
  return (
    <>
      <PageHeader
        title="API keys"
        description={
          <>
            For programs that send content, start runs and fetch approved campaigns. What there is to call:{" "}
            <a href="/api/v1/openapi.json" className="underline">
              the API's description
            </a>
            .
          </>
        }
      />
      <div className="flex flex-col gap-6">
        <NewKeyForm />
        <KeyTable keys={keys} />
      </div>
    </>
  );
}

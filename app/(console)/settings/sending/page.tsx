import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { sendRules } from "#server/services/sending/send-rules.ts";
import { requirePage } from "#server/session/require-person.ts";
import { RuleTable } from "./_components/rule-table.tsx";

export const metadata: Metadata = { title: "Rules of sending" };

export default async function SendingPage() {
  const person = await requirePage("campaigns.read");
  return (
    <>
      <PageHeader
        title="Rules of sending"
        description="When and how a push may be sent, by country. A campaign says which of them it breaks, on the readers' clocks. This table is yours to keep right: it is no legal advice."
      />
      <RuleTable rules={await sendRules(person)} mayChange={may(person.role, "send-rules.manage")} />
    </>
  );
}

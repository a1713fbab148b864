import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { auditFilter } from "#core/audit/audit-filter.ts";
import { auditPeople, searchAudit } from "#server/services/audit/search-audit.ts";
import { requirePage } from "#server/session/require-person.ts";
import { AuditFilters } from "./_components/audit-filters.tsx";
import { AuditList } from "./_components/audit-list.tsx";

export const metadata: Metadata = { title: "Audit" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const person = await requirePage("audit.read");
  const filter = auditFilter.parse(await searchParams);
  const [first, people] = await Promise.all([searchAudit(person, { filter }), auditPeople(person)]);
  return (
    <>
      <PageHeader
        title="Audit"
        description="Every change: by whom, when, and what was there before. Nothing here can be altered."
      />
      <AuditFilters filter={filter} people={people} />
      <AuditList key={JSON.stringify(filter)} filter={filter} first={first} />
    </>
  );
}

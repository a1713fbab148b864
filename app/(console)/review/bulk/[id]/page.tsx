import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { writeBulkAddress } from "#core/review/bulk-address.ts";
import { bulkWords, readOutcome } from "#core/review/bulk-view.ts";
import { bulkEntries, readBulk } from "#server/services/review/read-bulk.ts";
import { requirePage } from "#server/session/require-person.ts";
import { BulkEntries } from "./_components/bulk-entries.tsx";
import { BulkSummary } from "./_components/bulk-summary.tsx";
import { OutcomeTabs } from "./_components/outcome-tabs.tsx";

export const metadata: Metadata = { title: "Approve in bulk" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ outcome?: string }> };

export default async function BulkApprovalPage({ params, searchParams }: Props) {
  const { id } = await params;
  const person = await requirePage("review.bulk");
  const outcome = readOutcome((await searchParams).outcome);
  if (!z.uuid().safeParse(id).success) notFound();
  const bulk = await readBulk(person, id).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  const first = await bulkEntries(person, id, { outcome, after: null });
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={bulk.state === "preview" ? "Preview" : "Bulk approval"}
        description={`Approve the top candidate where: ${bulkWords(bulk.filter, bulk.runName)}.`}
        action={
          <LinkButton href={`/review/bulk?${writeBulkAddress(bulk.filter)}`}>
            {bulk.state === "preview" ? "Change the conditions" : "New bulk approval"}
          </LinkButton>
        }
      />
      <BulkSummary bulk={bulk} own={bulk.createdById === person.id} />
      {(bulk.state === "applied" || bulk.state === "undone") && <OutcomeTabs bulk={bulk} at={outcome} />}
      <BulkEntries key={`${bulk.state} ${outcome}`} bulk={bulk} outcome={outcome} first={first} />
    </div>
  );
}

import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readBulkAddress } from "#core/review/bulk-address.ts";
import { recentBulks, reviewFacets } from "#server/services/review/read-bulk.ts";
import { requirePage } from "#server/session/require-person.ts";
import { BulkForm } from "./_components/bulk-form.tsx";
import { RecentBulks } from "./_components/recent-bulks.tsx";

export const metadata: Metadata = { title: "Approve in bulk" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BulkPage({ searchParams }: Props) {
  const person = await requirePage("review.bulk");
  const filter = readBulkAddress(await searchParams);
  const [facets, bulks] = await Promise.all([reviewFacets(person), recentBulks(person)]);
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="Approve in bulk"
        description="Approves the top candidate of every open item that meets the conditions, after a preview."
        action={<LinkButton href="/review">Review one by one</LinkButton>}
      />
      <BulkForm key={JSON.stringify(filter)} filter={filter} facets={facets} />
      <RecentBulks bulks={bulks} />
    </div>
  );
}

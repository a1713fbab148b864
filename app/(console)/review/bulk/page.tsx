import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readCategories } from "#server/services/categories/read-categories.ts";
import { readFacets } from "#server/services/content/search-content.ts";
import { runs } from "#server/services/runs/read-runs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { BulkForm } from "./_components/bulk-form.tsx";

export const metadata: Metadata = { title: "Approve in bulk" };

export default async function BulkPage() {
  const person = await requirePage("review.bulk", "/review/bulk");
  const [categories, facets, recent] = await Promise.all([
    readCategories(person),
    readFacets(person),
    runs(person),
  ]);
  return (
    <>
      <PageHeader
        title="Approve in bulk"
        description="Approves the best candidate of every open item that is good enough. You see each text before."
      />
      <BulkForm
        categories={categories.map(({ key, name }) => ({ value: key, name }))}
        languages={facets.languages.map((tag) => ({ value: tag, name: tag }))}
        runs={recent.runs.map(({ id, name }) => ({ value: id, name }))}
      />
    </>
  );
}

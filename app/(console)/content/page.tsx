import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { contentFilter, contentSearch, isWholeContent } from "#core/content/content-filter.ts";
import { findContent, readFacets } from "#server/services/content/search-content.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ContentFilters } from "./_components/content-filters.tsx";
import { ContentList } from "./_components/content-list.tsx";
import { NoContent } from "./_components/no-content.tsx";

export const metadata: Metadata = { title: "Content" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContentPage({ searchParams }: Props) {
  const person = await requirePage("content.read");
  const filter = contentFilter.parse(await searchParams);
  const [first, facets] = await Promise.all([findContent(person, { filter }), readFacets(person)]);
  if (first.rows.length === 0 && isWholeContent(filter) && facets.languages.length === 0) {
    return (
      <>
        <PageHeader title="Content" description="What notifications are written for." />
        <NoContent />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Content"
        description="What notifications are written for, newest first."
        action={
          <div className="flex flex-wrap gap-2">
            <LinkButton href="/content/new">Add an item</LinkButton>
            <LinkButton href="/content/import">Import a file</LinkButton>
            <LinkButton look="primary" href={`/runs/new?${contentSearch(filter)}`}>
              {isWholeContent(filter) ? "Generate" : "Generate for these"}
            </LinkButton>
          </div>
        }
      />
      <ContentFilters filter={filter} facets={facets} />
      <ContentList key={JSON.stringify(filter)} filter={filter} first={first} />
    </>
  );
}

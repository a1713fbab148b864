import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { isUsualFilter, reviewFilter, reviewSearch } from "#core/review/review-filter.ts";
import { reviewQueue, reviewTotal } from "#server/services/review/read-review.ts";
import { requirePage } from "#server/session/require-person.ts";

export const metadata: Metadata = { title: "Review" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Leads to the first item of the queue; where it is empty, says what to do. */
export default async function ReviewPage({ searchParams }: Props) {
  const person = await requirePage("review.read", "/review");
  const filter = reviewFilter.parse(await searchParams);
  const { entries } = await reviewQueue(person, filter);
  if (entries[0]) redirect(`/review/${entries[0].itemId}${reviewSearch(filter)}`);
  if (!isUsualFilter(filter)) {
    return (
      <>
        <PageHeader title="Review" />
        <EmptyState
          title="Nothing matches"
          action={<LinkButton href="/review">Show all that waits</LinkButton>}
        >
          No item of the queue has all that the filter asks for.
        </EmptyState>
      </>
    );
  }
  const approved = await reviewTotal(person, reviewFilter.parse({ status: "approved" }));
  return (
    <>
      <PageHeader title="Review" />
      <EmptyState
        title="Nothing waits for you"
        action={
          approved > 0 ? (
            <>
              <LinkButton look="primary" href="/campaigns/new">
                New campaign
              </LinkButton>
              <LinkButton href="/runs/new">Generate candidates</LinkButton>
            </>
          ) : (
            <LinkButton look="primary" href="/runs/new">
              Generate candidates
            </LinkButton>
          )
        }
      >
        {approved > 0
          ? `Every item is decided; ${approved.toLocaleString("en")} notifications are approved and can go into a campaign.`
          : "Items come here once a run has written candidates for them."}
      </EmptyState>
    </>
  );
}

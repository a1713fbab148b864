import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { isNarrowed, queueFilter, readQueueFilter } from "#core/review/queue-filter.ts";
import { readQueue } from "#server/services/review/read-queue.ts";
import { requirePage } from "#server/session/require-person.ts";

export const metadata: Metadata = { title: "Review" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReviewPage({ searchParams }: Props) {
  const person = await requirePage("review.read");
  const given = await searchParams;
  const filter = readQueueFilter(given);
  const [queue, approved] = await Promise.all([
    readQueue(person, { filter }),
    readQueue(person, { filter: queueFilter.parse({ status: "approved" }) }),
  ]);
  const [first] = queue.rows;
  if (first) {
    const search = new URLSearchParams(
      Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    );
    redirect(`/review/${first.itemId}${search.size > 0 ? `?${search}` : ""}`);
  }
  const approvedLink = <LinkButton href="/review?status=approved">Look at what is approved</LinkButton>;
  if (isNarrowed(filter) || filter.status !== "open")
    return (
      <>
        <PageHeader title="Review" />
        <EmptyState
          title={filter.status === "open" ? "Nothing waits for you under this filter" : "No item is here"}
          action={
            <>
              <LinkButton look="primary" href="/review">
                Everything to review
              </LinkButton>
              {filter.status === "open" && approved.total !== 0 && approvedLink}
            </>
          }
        >
          No item matches what the address asks for.
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader title="Review" />
      <EmptyState
        title="Nothing waits for you"
        action={
          approved.total ? (
            <>
              <LinkButton look="primary" href="/campaigns/new">
                Make a campaign
              </LinkButton>
              {approvedLink}
            </>
          ) : (
            <LinkButton href="/runs/new">Generate candidates</LinkButton>
          )
        }
      >
        {approved.total
          ? `Every item is decided; ${approved.total.toLocaleString("en")} notifications are approved.`
          : "Items come here once a run has written candidates for them."}
      </EmptyState>
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { reviewQueue } from "#server/services/review/read-review.ts";
import { requirePage } from "#server/session/require-person.ts";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage() {
  const person = await requirePage("review.read", "/review");
  const [open, approved] = await Promise.all([reviewQueue(person, "open"), reviewQueue(person, "approved")]);
  const [first] = open.entries;
  if (first) redirect(`/review/${first.itemId}`);
  return (
    <>
      <PageHeader title="Review" />
      <EmptyState
        title="Nothing waits for you"
        action={<LinkButton href="/runs/new">Generate candidates</LinkButton>}
      >
        {approved.total > 0
          ? `Every item is decided; ${approved.total} notifications are approved.`
          : "Items come here once a run has written candidates for them."}
      </EmptyState>
    </>
  );
}

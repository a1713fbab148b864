import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductError } from "#core/errors/product-error.ts";
import { readQueueFilter } from "#core/review/queue-filter.ts";
import { reviewFacets } from "#server/services/review/read-bulk.ts";
import { readQueue } from "#server/services/review/read-queue.ts";
import { readReview } from "#server/services/review/read-review.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ReviewWorkspace } from "../_components/review-workspace.tsx";

export const metadata: Metadata = { title: "Review" };

type Props = {
  params: Promise<{ itemId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReviewItemPage({ params, searchParams }: Props) {
  const { itemId } = await params;
  const person = await requirePage("review.read");
  const filter = readQueueFilter(await searchParams);
  const [view, queue, facets] = await Promise.all([
    readReview(person, itemId),
    readQueue(person, { filter }),
    reviewFacets(person),
  ]).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  return <ReviewWorkspace first={{ view, filter, queue }} facets={facets} />;
}

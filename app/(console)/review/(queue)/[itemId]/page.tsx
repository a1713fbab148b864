import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProductError } from "#core/errors/product-error.ts";
import { reviewFilter, reviewSearch } from "#core/review/review-filter.ts";
import { nextInQueue, readReview } from "#server/services/review/read-review.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ReviewScreen } from "../../_components/review-screen.tsx";

export const metadata: Metadata = { title: "Review" };

type Props = {
  params: Promise<{ itemId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReviewItemPage({ params, searchParams }: Props) {
  const { itemId } = await params;
  const filter = reviewFilter.parse(await searchParams);
  const search = reviewSearch(filter);
  const person = await requirePage("review.read", `/review/${itemId}${search}`);
  if (!z.uuid().safeParse(itemId).success) notFound();
  const [view, next] = await Promise.all([
    readReview(person, itemId),
    nextInQueue(person, filter, itemId),
  ]).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  return (
    // A new item, or a new state of it, starts with a fresh selection.
    <ReviewScreen
      key={`${itemId} ${view.version}`}
      view={view}
      here={`/review/${itemId}${search}`}
      next={next ? `/review/${next}${search}` : `/review${search}`}
    />
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProductError } from "#core/errors/product-error.ts";
import { readReview, reviewQueue } from "#server/services/review/read-review.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ReviewQueue } from "../_components/review-queue.tsx";
import { ReviewScreen } from "../_components/review-screen.tsx";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewItemPage({ params }: { params: Promise<{ itemId: string }> }) {
  const { itemId } = await params;
  const person = await requirePage("review.read", `/review/${itemId}`);
  if (!z.uuid().safeParse(itemId).success) notFound();
  const [view, queue] = await Promise.all([readReview(person, itemId), reviewQueue(person, "open")]).catch(
    (error) => {
      if (error instanceof ProductError && error.code === "not-found") notFound();
      throw error;
    },
  );
  const at = queue.entries.findIndex((entry) => entry.itemId === itemId);
  const next =
    queue.entries[at + 1]?.itemId ?? queue.entries.find((entry) => entry.itemId !== itemId)?.itemId ?? null;
  return (
    <div className="grid gap-6 xl:grid-cols-[16rem_1fr]">
      <ReviewQueue entries={queue.entries} total={queue.total} current={itemId} />
      {/* A new item, or a new state of it, starts with a fresh selection. */}
      <ReviewScreen key={`${itemId} ${view.version}`} view={view} next={next} />
    </div>
  );
}

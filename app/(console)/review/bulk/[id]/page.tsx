import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { readBulk } from "#server/services/review/bulk-approve.ts";
import { requirePage } from "#server/session/require-person.ts";
import { BulkScreen } from "../_components/bulk-screen.tsx";

export const metadata: Metadata = { title: "Approve in bulk" };

export default async function BulkPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePage("review.bulk", `/review/bulk/${id}`);
  if (!z.uuid().safeParse(id).success) notFound();
  const bulk = await readBulk(person, id).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  return (
    <>
      <PageHeader title="Approve in bulk" description={`Previewed by ${bulk.createdBy}`} />
      <BulkScreen bulk={bulk} />
    </>
  );
}

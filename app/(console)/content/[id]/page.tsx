import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Callout } from "#components/ui/callout.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { itemName } from "#core/content/item-name.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { readItem } from "#server/services/content/read-item.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ArchiveButton } from "../_components/archive-button.tsx";
import { EditItem } from "../_components/edit-item.tsx";
import { ItemFacts } from "../_components/item-facts.tsx";

export const metadata: Metadata = { title: "Content item" };

export default async function ContentItemPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePage("content.read");
  if (!z.uuid().safeParse(id).success) notFound();
  const item = await readItem(person, id).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  return (
    <>
      <PageHeader
        title={<span lang={item.language}>{itemName(item)}</span>}
        description="All that is known of it. What is changed here is used from the next run on."
        action={<ArchiveButton id={item.id} archived={item.archivedAt !== null} />}
      />
      {item.archivedAt && (
        <div className="pb-4">
          <Callout>
            This item is archived: lists and runs leave it out. Restore it, or import it again, to use it.
          </Callout>
        </div>
      )}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,48rem)_18rem]">
        <EditItem item={item} />
        <ItemFacts item={item} />
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePage } from "#server/session/require-person.ts";
import { NewItem } from "../_components/new-item.tsx";

export const metadata: Metadata = { title: "New item" };

export default async function NewItemPage() {
  await requirePage("content.write");
  return (
    <div className="max-w-3xl">
      <PageHeader title="New item" description="A thing worth a notification. It needs a title or a text." />
      <NewItem />
    </div>
  );
}

import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePage } from "#server/session/require-person.ts";
import { NewCategory } from "../_components/new-category.tsx";

export const metadata: Metadata = { title: "New style" };

export default async function NewCategoryPage() {
  await requirePage("categories.write");
  return (
    <>
      <PageHeader title="New style" description="It starts as a draft: try it on items, then publish it." />
      <NewCategory />
    </>
  );
}

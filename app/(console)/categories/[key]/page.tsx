import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Badge } from "#components/ui/badge.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { readCategory } from "#server/services/categories/read-categories.ts";
import { measuredBeside } from "#server/services/evaluations/measured-beside.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CategoryHead } from "../_components/category-head.tsx";
import { CategoryScreen } from "../_components/category-screen.tsx";

export const metadata: Metadata = { title: "Style" };

export default async function CategoryPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const person = await requirePage("categories.read");
  const category = await readCategory(person, key).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  const measured = await measuredBeside(person, category);
  const { name, description, published, status } = category;
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            {name}
            {status === "retired" && <Badge>retired</Badge>}
            {published ? (
              <Badge tone="success">version {published} published</Badge>
            ) : (
              <Badge tone="warning">not published</Badge>
            )}
          </span>
        }
        description={description}
        action={<CategoryHead category={category} />}
      />
      <CategoryScreen category={category} measured={measured} />
    </>
  );
}

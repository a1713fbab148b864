import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { HeadCell, Table } from "#components/ui/table.tsx";
import { readCategories } from "#server/services/categories/read-categories.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CategoryRow } from "./_components/category-row.tsx";

export const metadata: Metadata = { title: "Styles" };

export default async function CategoriesPage() {
  const person = await requirePage("categories.read");
  const categories = await readCategories(person);
  return (
    <>
      <PageHeader
        title="Styles"
        description="Each is a voice: a prompt with its limits, of which the published version writes in new runs."
        action={
          <LinkButton look="primary" href="/categories/new">
            New style
          </LinkButton>
        }
      />
      <Table label="Styles" head={HEAD}>
        {categories.map((category) => (
          <CategoryRow key={category.id} category={category} />
        ))}
      </Table>
    </>
  );
}

const HEAD = (
  <>
    <HeadCell>Style</HeadCell>
    <HeadCell>Key</HeadCell>
    <HeadCell>Published</HeadCell>
    <HeadCell numeric>Drafts</HeadCell>
    <HeadCell>Last version</HeadCell>
  </>
);

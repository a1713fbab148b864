import type { Metadata } from "next";
import { z } from "zod";
import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { contentFilter } from "#core/content/content-filter.ts";
import { publishedPrompts } from "#server/services/categories/published-prompts.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { requirePage } from "#server/session/require-person.ts";
import { NewRunForm } from "../_components/new-run-form.tsx";

export const metadata: Metadata = { title: "New run" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const itemIds = z.array(z.uuid()).max(100).catch([]);

export default async function NewRunPage({ searchParams }: Props) {
  const person = await requirePage("runs.start", "/runs/new");
  const { items, ...given } = await searchParams;
  const prompts = await publishedPrompts(person);
  const model = configuredModelView();
  const styles = prompts.map(({ id, version, category }) => ({
    id,
    version,
    name: category.name,
    description: category.description,
  }));
  return (
    <>
      <PageHeader title="New run" description="Candidates for every item, in every style you choose." />
      {!model.isLanguageModel && (
        <div className="max-w-2xl pb-4">
          <Callout>
            No model server is set, so the offline composer writes. It is no language model: it rearranges the
            item's own words.
          </Callout>
        </div>
      )}
      {styles.length === 0 ? (
        <EmptyState
          title="No style is published"
          action={<LinkButton href="/categories">Go to the styles</LinkButton>}
        >
          A run writes with the published version of each style. Publish one, then come back.
        </EmptyState>
      ) : (
        <NewRunForm
          styles={styles}
          ids={itemIds.parse(typeof items === "string" ? items.split(",") : [])}
          filter={{ ...contentFilter.parse(given), archived: "" }}
          model={model}
        />
      )}
    </>
  );
}

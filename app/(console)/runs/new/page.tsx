import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readNewRunChoice } from "#core/generation/new-run-choice.ts";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import { type PublishedPrompt, publishedPrompts } from "#server/services/categories/published-prompts.ts";
import { readFacets } from "#server/services/content/search-content.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ComposerNotice } from "../_components/composer-notice.tsx";
import { NewRunForm } from "../_components/new-run-form.tsx";
import type { StyleChoice } from "../_components/style-choices.tsx";

export const metadata: Metadata = { title: "New run" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRunPage({ searchParams }: Props) {
  const person = await requirePage("runs.start");
  const [prompts, facets, given] = await Promise.all([
    publishedPrompts(person),
    readFacets(person),
    searchParams,
  ]);
  const model = configuredModelView();
  return (
    <>
      <PageHeader title="New run" description="Candidates for every item, in every style you choose." />
      {!model.isLanguageModel && <ComposerNotice />}
      {prompts.length === 0 ? (
        <EmptyState
          title="No style is published"
          action={<LinkButton href="/categories">Go to the styles</LinkButton>}
        >
          A run writes with the published version of each style. Publish one, then come back.
        </EmptyState>
      ) : (
        <NewRunForm
          styles={prompts.map(toStyleChoice)}
          facets={facets}
          initial={readNewRunChoice(given)}
          model={model}
        />
      )}
    </>
  );
}

function toStyleChoice({ id, version, category }: PublishedPrompt): StyleChoice {
  const { key, name, description } = category;
  return { id, key, version, name, description, builtIn: builtInCategories.some((one) => one.key === key) };
}

import type { Metadata } from "next";
import { Callout } from "#components/ui/callout.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { publishedPrompts } from "#server/services/categories/published-prompts.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { requirePage } from "#server/session/require-person.ts";
import { NewRunForm } from "../_components/new-run-form.tsx";

export const metadata: Metadata = { title: "New run" };

export default async function NewRunPage() {
  const person = await requirePage("runs.start", "/runs/new");
  const prompts = await publishedPrompts(person);
  const model = configuredModelView();
  const styles = prompts.map(({ id, version, category }) => ({
    id,
    version,
    name: category.name,
    description: category.description,
  }));
  return (
    <div className="max-w-2xl">
      <PageHeader title="New run" description="Candidates for every item, in every style you choose." />
      {!model.isLanguageModel && (
        <div className="pb-4">
          <Callout>
            No model server is set, so the offline composer writes. It is no language model: it rearranges the
            item's own words.
          </Callout>
        </div>
      )}
      <NewRunForm styles={styles} />
    </div>
  );
}

import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readEvaluationChoice } from "#core/evaluation/runs/new-evaluation-choice.ts";
import { styleVersions } from "#server/services/evaluations/read-evaluations.ts";
import { setChoices } from "#server/services/evaluations/read-sets.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ComposerNotice } from "../../runs/_components/composer-notice.tsx";
import { NoSets } from "../_components/no-sets.tsx";
import { NewEvaluationForm } from "./_components/new-evaluation-form.tsx";

export const metadata: Metadata = { title: "New evaluation" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What to evaluate: `?set=` (a version's id) and `?prompts=` (ids of versions) choose beforehand. */
export default async function NewEvaluationPage({ searchParams }: Props) {
  const person = await requirePage("evaluations.start");
  const initial = readEvaluationChoice(await searchParams);
  const [sets, styles] = await Promise.all([setChoices(person, initial.setVersionId), styleVersions(person)]);
  const model = configuredModelView();
  return (
    <>
      <PageHeader
        title="New evaluation"
        description="Choose several versions of a style, models or temperatures to compare them on the same items."
      />
      {!model.isLanguageModel && <ComposerNotice />}
      {sets.length === 0 ? (
        <NoSets />
      ) : (
        <NewEvaluationForm sets={sets} styles={styles} initial={initial} model={model} />
      )}
    </>
  );
}

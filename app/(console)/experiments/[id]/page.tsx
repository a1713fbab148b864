import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { readCategories } from "#server/services/categories/read-categories.ts";
import { experimentTexts, readExperiment } from "#server/services/experiments/read-experiments.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ExperimentStatusBadge } from "../_components/experiment-status-badge.tsx";
import { ArmTexts } from "./_components/arm-texts.tsx";
import { ConcludeForm } from "./_components/conclude-form.tsx";
import { DraftPanel } from "./_components/draft-panel.tsx";
import { FigureSections } from "./_components/figure-sections.tsx";
import { FitSection } from "./_components/fit-section.tsx";
import { SetUpFacts } from "./_components/set-up-facts.tsx";
import { StopPanel } from "./_components/stop-panel.tsx";

type Props = { params: Promise<{ id: string }> };

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("experiments.read");
  try {
    return { person, read: await readExperiment(person, id), texts: await experimentTexts(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { read } = await load((await params).id);
  return { title: read.experiment.name };
}

export default async function ExperimentPage({ params }: Props) {
  const { person, read, texts } = await load((await params).id);
  const { experiment, figures, takingPart, launch } = read;
  const isDraft = experiment.status === "draft";
  const styles = isDraft ? await readCategories(person) : [];
  const fits = <FitSection experiment={experiment} />;
  const title = (
    <span className="flex flex-wrap items-center gap-2">
      <span className="break-words">{experiment.name}</span>
      <ExperimentStatusBadge status={experiment.status} />
      {experiment.adaptive && <Badge>adaptive</Badge>}
      {experiment.onePerson && <Badge tone="warning">launched by one person</Badge>}
    </span>
  );
  return (
    <>
      <PageHeader
        title={title}
        description={`On the campaign ${experiment.campaign}, put together by ${experiment.createdBy}`}
      />
      <div className="grid gap-6">
        {isDraft ? (
          <DraftPanel
            experiment={experiment}
            takingPart={takingPart!}
            launch={launch}
            mayWrite={may(person.role, "experiments.write")}
            styles={styles.map(({ key, name }) => ({ key, name }))}
          />
        ) : (
          <FigureSections read={read} mayLoad={may(person.role, "outcomes.load")} />
        )}
        {experiment.status === "launched" && launch.permitted && <StopPanel experiment={experiment} />}
        {experiment.status === "stopped" && figures.analysis && may(person.role, "experiments.conclude") && (
          <ConcludeForm experiment={experiment} verdict={figures.analysis.verdict} />
        )}
        {isDraft && fits}
        <ArmTexts id={experiment.id} first={texts} isDraft={isDraft} />
        {!isDraft && fits}
        {!isDraft && (
          <SetUpFacts experiment={experiment} mayDownload={may(person.role, "exports.download")} />
        )}
      </div>
    </>
  );
}

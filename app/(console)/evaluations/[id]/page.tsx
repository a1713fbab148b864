import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";
import { beside } from "#server/services/evaluations/beside-baseline.ts";
import { readRatings } from "#server/services/evaluations/ratings.ts";
import { evaluationProgress, readReport } from "#server/services/evaluations/read-evaluations.ts";
import { requirePage } from "#server/session/require-person.ts";
import { EvaluationActions } from "./_components/evaluation-actions.tsx";
import { EvaluationCharts } from "./_components/evaluation-charts.tsx";
import { EvaluationFacts } from "./_components/evaluation-facts.tsx";
import { EvaluationProgress } from "./_components/evaluation-progress.tsx";
import { EvaluationResults } from "./_components/evaluation-results.tsx";
import { FigureTable } from "./_components/figure-table.tsx";
import { RatingPanel } from "./_components/rating-panel.tsx";
import { ReportNotes } from "./_components/report-notes.tsx";

type Props = { params: Promise<{ id: string }> };

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("evaluations.read");
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return { person, progress: await evaluationProgress(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { progress } = await load((await params).id);
  return { title: progress.evaluation.name };
}

export default async function EvaluationPage({ params }: Props) {
  const { id } = await params;
  const { person, progress } = await load(id);
  const { evaluation } = progress;
  const [report, baseline, ratings] = await Promise.all([
    readReport(person, id),
    beside(person, evaluation),
    readRatings(person, id),
  ]);
  const allowed = {
    start: may(person.role, "evaluations.start"),
    pin: may(person.role, "evaluations.write"),
    rate: may(person.role, "evaluations.rate"),
    export: may(person.role, "evaluations.export"),
  };
  return (
    <>
      <PageHeader
        title={<span className="break-words">{evaluation.name}</span>}
        action={<EvaluationActions evaluation={evaluation} allowed={allowed} baseline={baseline} />}
      />
      <EvaluationFacts evaluation={evaluation} />
      <div className="grid gap-6">
        <EvaluationProgress initial={progress} mayStart={allowed.start} />
        {report && (
          <>
            <FigureTable report={report} />
            <RatingPanel id={id} ratings={ratings} mayExport={allowed.export} />
            <ReportNotes report={report} evaluation={evaluation} />
            <EvaluationCharts report={report} />
          </>
        )}
        <EvaluationResults
          evaluation={evaluation}
          styleNames={styleNames(report)}
          mayExport={allowed.export}
        />
      </div>
    </>
  );
}

/** Names of the styles that the reader knows. */
function styleNames(report: EvaluationReport | null): Record<string, string> {
  const style = report?.style;
  if (!style || typeof style === "string") return {};
  return Object.fromEntries(style.labels.map(({ key, name }) => [key, name]));
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { runProgress, runResults } from "#server/services/runs/read-runs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { RunProgress } from "../_components/run-progress.tsx";
import { RunResults } from "../_components/run-results.tsx";

export const metadata: Metadata = { title: "Run" };

export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePage("runs.read", `/runs/${id}`);
  if (!z.uuid().safeParse(id).success) notFound();
  const [progress, results] = await Promise.all([runProgress(person, id), runResults(person, id)]).catch(
    (error) => {
      if (error instanceof ProductError && error.code === "not-found") notFound();
      throw error;
    },
  );
  const { run } = progress;
  return (
    <>
      <PageHeader
        title={run.name}
        description={`Started by ${run.createdBy} with ${
          run.provider === "composer" ? "the offline composer, which is no language model" : run.model
        }`}
      />
      <RunProgress initial={progress} />
      <RunResults key={run.candidates} runId={run.id} first={results} candidates={run.candidates} />
    </>
  );
}

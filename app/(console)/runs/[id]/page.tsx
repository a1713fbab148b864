import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { resultsFilter } from "#core/generation/results-filter.ts";
import { runResultsView } from "#server/services/runs/read-results.ts";
import { runProgress, runStyles } from "#server/services/runs/read-runs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { RunFacts } from "../_components/run-facts.tsx";
import { RunProgress } from "../_components/run-progress.tsx";
import { RunResults } from "../_components/run-results.tsx";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("runs.read");
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return { person, progress: await runProgress(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { progress } = await load((await params).id);
  return { title: progress.run.name };
}

export default async function RunPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, progress } = await load(id);
  const filter = resultsFilter.parse(await searchParams);
  const [styles, first] = await Promise.all([
    runStyles(person, id),
    runResultsView(person, id, { filter, afterItemId: null }),
  ]);
  return (
    <>
      <PageHeader title={progress.run.name} />
      <RunFacts run={progress.run} styles={styles} />
      <RunProgress initial={progress} />
      <RunResults initial={progress} styles={styles} first={first} firstFilter={filter} />
    </>
  );
}

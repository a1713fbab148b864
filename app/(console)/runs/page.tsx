import type { Metadata } from "next";
import { RUN_FILTERS } from "#core/generation/run-filter.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { runs } from "#server/services/runs/read-runs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { RunList } from "./_components/run-list.tsx";
import { RunsHeader } from "./_components/runs-header.tsx";

export const metadata: Metadata = { title: "Runs" };

type Props = { searchParams: Promise<{ status?: string | string[] }> };

export default async function RunsPage({ searchParams }: Props) {
  const person = await requirePage("runs.read");
  const asked = (await searchParams).status;
  const filter = RUN_FILTERS.find((known) => known === asked);
  const first = await runs(person, { filter });
  return (
    <>
      <RunsHeader filter={filter ?? null} composer={!configuredModelView().isLanguageModel} />
      <RunList key={filter} filter={filter ?? null} first={first} />
    </>
  );
}

import type { Metadata } from "next";
import { z } from "zod";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readNewRunChoice } from "#core/generation/new-run-choice.ts";
import { readFacets } from "#server/services/content/search-content.ts";
import { readSet } from "#server/services/evaluations/read-sets.ts";
import { requirePage } from "#server/session/require-person.ts";
import { SetForm } from "./_components/set-form.tsx";

export const metadata: Metadata = { title: "New evaluation set" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A new set, or the next version of one: `?set=`; items that were chosen before come as `?items=`. */
export default async function NewSetPage({ searchParams }: Props) {
  const person = await requirePage("evaluations.write");
  const given = await searchParams;
  const setId = z.uuid().safeParse(given.set);
  const [facets, set] = await Promise.all([
    readFacets(person),
    setId.success ? readSet(person, setId.data) : null,
  ]);
  const target = set && { id: set.id, name: set.name, version: set.versions[0]!.version };
  return (
    <>
      <PageHeader
        title={set ? `Version ${set.versions[0]!.version + 1} of “${set.name}”` : "New evaluation set"}
        description="The texts are copied and frozen: a later edit of the content changes nothing, so that evaluations stay comparable."
      />
      <SetForm facets={facets} ids={readNewRunChoice(given).ids} target={target} />
    </>
  );
}

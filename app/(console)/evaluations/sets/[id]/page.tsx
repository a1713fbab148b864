import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { evaluations } from "#server/services/evaluations/read-evaluations.ts";
import { readSet, setItems } from "#server/services/evaluations/read-sets.ts";
import { requirePage } from "#server/session/require-person.ts";
import { EvaluationList } from "../../_components/evaluation-list.tsx";
import { SetItemList } from "./_components/set-item-list.tsx";
import { VersionTable } from "./_components/version-table.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("evaluations.read");
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return { person, set: await readSet(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { set } = await load((await params).id);
  return { title: set.name };
}

/** A set: its versions, its items (of the newest version, or of `?version=`), and the evaluations over it. */
export default async function SetPage({ params, searchParams }: Props) {
  const { person, set } = await load((await params).id);
  const wanted = (await searchParams).version;
  const version = set.versions.find((one) => String(one.version) === wanted) ?? set.versions[0]!;
  const [items, runs] = await Promise.all([
    setItems(person, version.id),
    evaluations(person, { setId: set.id }),
  ]);
  const newHref = `/evaluations/new?set=${version.id}`;
  const actions = (
    <div className="flex flex-wrap gap-2">
      {may(person.role, "evaluations.write") && (
        <LinkButton href={`/evaluations/sets/new?set=${set.id}`}>New version</LinkButton>
      )}
      {may(person.role, "evaluations.start") && (
        <LinkButton look="primary" href={newHref}>
          Evaluate on this set
        </LinkButton>
      )}
    </div>
  );
  return (
    <>
      <PageHeader
        title={<span className="break-words">{set.name}</span>}
        description={set.description || undefined}
        action={actions}
      />
      <div className="grid gap-6">
        <EvaluationList first={runs} setId={set.id} newHref={newHref} />
        <VersionTable set={set} shown={version.version} />
        <SetItemList key={version.id} version={version} first={items} />
      </div>
    </>
  );
}

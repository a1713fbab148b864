import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CopyLink } from "#components/ui/copy-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import { compareEvaluations } from "#server/services/evaluations/compare-evaluations.ts";
import { judgingsOf } from "#server/services/evaluations/judging/read-judgings.ts";
import { readRatings } from "#server/services/evaluations/ratings.ts";
import { configuredModelView } from "#server/services/generation/configured-model.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ComparedItems } from "./_components/compared-items.tsx";
import { ComparedNow } from "./_components/compared-now.tsx";
import { ComparisonHead } from "./_components/comparison-head.tsx";
import { ComparisonTable } from "./_components/comparison-table.tsx";
import { JudgeSection } from "./_components/judging/judge-section.tsx";
import { RatingsBeside } from "./_components/ratings-beside.tsx";

export const metadata: Metadata = { title: "Comparison" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const id = z.uuid();

/** Evaluations side by side: `?runs=` (ids, the first is the baseline), `?style=`; the address shows others the same. */
export default async function ComparePage({ searchParams }: Props) {
  const given = await searchParams;
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const person = await requirePage("evaluations.read");
  const ids = text("runs")
    .split(",")
    .filter((one) => id.safeParse(one).success);
  const view = await compareEvaluations(person, ids, text("style") || null).catch((error) => {
    if (error instanceof ProductError && error.code === "invalid") return null;
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  if (!view)
    return (
      <EmptyState
        title="Nothing to compare"
        action={<LinkButton href="/evaluations">Go to the evaluations</LinkButton>}
      >
        Tick two or more evaluations over the same version of a set, then compare them.
      </EmptyState>
    );
  const all = [view.baseline, ...view.challengers.map(({ evaluation }) => evaluation)];
  const rated = await Promise.all(
    all.map(async ({ id: one, name }) => ({ id: one, name, ratings: await readRatings(person, one) })),
  );
  const judgings = await judgingsOf(
    person,
    all.map((one) => one.id),
    view.style,
  );
  const allowed = {
    start: may(person.role, "evaluations.start"),
    export: may(person.role, "evaluations.export"),
  };
  return (
    <>
      <PageHeader
        title="Comparison"
        action={<CopyLink />}
        description={`Over “${view.baseline.set.name}” v${view.baseline.set.version}, on the items that both have; every difference with its 95 % interval (paired bootstrap over items).`}
      />
      <div className="grid gap-6">
        <ComparedNow view={view} />
        <ComparisonHead view={view} />
        <ComparisonTable view={view} />
        <RatingsBeside rated={rated} />
        <JudgeSection view={view} judgings={judgings} allowed={allowed} model={configuredModelView()} />
        <ComparedItems
          view={view}
          judged={judgings
            .filter(({ judging }) => judgingHasEnded(judging.status))
            .map(({ judging }) => judging.id)}
        />
      </div>
    </>
  );
}

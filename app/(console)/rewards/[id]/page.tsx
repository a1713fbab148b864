import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, Suspense } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { readModel } from "#server/services/reward/read-model.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ActivationList } from "./_components/activation-list.tsx";
import { AttackTable } from "./_components/attack-table.tsx";
import { CardFacts } from "./_components/card-facts.tsx";
import { GateSection, GateSkeleton } from "./_components/gate-section.tsx";
import { ModelCharts } from "./_components/model-charts.tsx";
import { RankingChanges } from "./_components/ranking-changes.tsx";
import { RollBack } from "./_components/roll-back.tsx";
import { TryText } from "./_components/try-text.tsx";

type Props = { params: Promise<{ id: string }> };

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("rewards.read");
  try {
    return { person, detail: await readModel(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await load((await params).id);
  return { title: `${detail.model.name} v${detail.model.version}` };
}

export default async function ModelPage({ params }: Props) {
  const { person, detail } = await load((await params).id);
  const { model, card, training, activations, active, backTo } = detail;
  const mayActivate = may(person.role, "rewards.activate");
  const title = (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="break-words">{model.name}</span>
      <span className="font-normal text-muted tabular-nums">v{model.version}</span>
      {model.active && <Badge tone="success">active</Badge>}
      {model.origin === "gone" && <Badge tone="warning">no longer ships</Badge>}
    </span>
  );
  const made = (
    <>
      {model.origin === "trained"
        ? `Trained by ${model.createdBy}, `
        : "Shipped with the console, registered "}
      <DateTime at={model.createdAt} />
    </>
  );
  return (
    <>
      <PageHeader title={title} description={made} />
      <div className="grid gap-6">
        {model.active
          ? mayActivate && backTo && <RollBack active={active} backTo={backTo} />
          : model.origin !== "gone" && (
              <Suspense fallback={<GateSkeleton />}>
                <GateSection person={person} model={model} active={active} mayActivate={mayActivate} />
              </Suspense>
            )}
        <ModelCharts card={card} training={training} />
        {training?.report && (
          <RankingChanges ranking={training.report.ranking} active={training.report.active} />
        )}
        {model.origin !== "gone" && <TryText modelId={model.id} />}
        {card.attacks.length > 0 && <AttackTable attacks={card.attacks} what={card.attacksNote} />}
        <CardFacts card={card} trainingId={model.trainingId} />
        <ActivationList activations={activations} />
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { activeModel, rewardModels } from "#server/services/reward/read-registry.ts";
import { latestTrainings } from "#server/services/reward/read-trainings.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ActiveModel } from "./_components/active-model.tsx";
import { ModelList } from "./_components/model-list.tsx";
import { TrainingList } from "./_components/training-list.tsx";

export const metadata: Metadata = { title: "Rewards" };

export default async function RewardsPage() {
  const person = await requirePage("rewards.read", "/rewards");
  const [now, first, trainings] = await Promise.all([
    activeModel(person),
    rewardModels(person),
    latestTrainings(person),
  ]);
  const train = may(person.role, "rewards.train") && (
    <LinkButton look="primary" href="/rewards/training/new">
      Train a model
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Rewards"
        description="The models that score and rank the candidates: one is active, all of them stay."
        action={train}
      />
      <div className="grid gap-6">
        <ActiveModel {...now} />
        <ModelList first={first} />
        {trainings.length > 0 && <TrainingList trainings={trainings} />}
      </div>
    </>
  );
}

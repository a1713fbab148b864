import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { learningSchedule } from "#server/services/learning/set-schedule.ts";
import { activeModel, rewardModels } from "#server/services/reward/read-registry.ts";
import { latestTrainings } from "#server/services/reward/read-trainings.ts";
import { requirePage } from "#server/session/require-person.ts";
import { ActiveModel } from "./_components/active-model.tsx";
import { ModelList } from "./_components/model-list.tsx";
import { SchedulePanel } from "./_components/schedule-panel.tsx";
import { TrainingList } from "./_components/training-list.tsx";

export const metadata: Metadata = { title: "Rewards" };

export default async function RewardsPage() {
  const person = await requirePage("rewards.read");
  const [now, first, trainings, schedule] = await Promise.all([
    activeModel(person),
    rewardModels(person),
    latestTrainings(person),
    learningSchedule(person),
  ]);
  const mayTrain = may(person.role, "rewards.train");
  const actions = (
    <div className="flex flex-wrap gap-2">
      <LinkButton href="/rewards/holds">Does the score hold?</LinkButton>
      {mayTrain && (
        <LinkButton look="primary" href="/rewards/training/new">
          Train a model
        </LinkButton>
      )}
    </div>
  );
  return (
    <>
      <PageHeader
        title="Rewards"
        description="The models that score and rank the candidates: one is active, all of them stay."
        action={actions}
      />
      <div className="grid gap-6">
        <ActiveModel {...now} />
        <ModelList first={first} />
        {trainings.length > 0 && <TrainingList trainings={trainings} />}
        <SchedulePanel schedule={schedule} mayChange={mayTrain} />
      </div>
    </>
  );
}

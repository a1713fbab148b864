import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { activeModel } from "#server/services/reward/read-registry.ts";
import { requirePage } from "#server/session/require-person.ts";
import { TrainingForm } from "./_components/training-form.tsx";

export const metadata: Metadata = { title: "Train a model" };

export default async function NewTrainingPage() {
  const person = await requirePage("rewards.train");
  const { model } = await activeModel(person);
  return (
    <>
      <PageHeader
        title="Train a model"
        description={`It begins with “${model.name}” v${model.version}, learns from what your people chose and your readers clicked, and is compared with it. It scores nothing until someone activates it.`}
      />
      <TrainingForm />
    </>
  );
}

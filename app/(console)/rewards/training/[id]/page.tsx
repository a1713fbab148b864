import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { DateTime } from "#components/ui/date-time.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { readTraining } from "#server/services/reward/read-trainings.ts";
import { requirePage } from "#server/session/require-person.ts";
import { TrainingProgress } from "./_components/training-progress.tsx";
import { TrainingSettingsList } from "./_components/training-settings-list.tsx";

type Props = { params: Promise<{ id: string }> };

/** Read once a request: the title and the page show the same state. */
const load = cache(async (id: string) => {
  const person = await requirePage("rewards.read");
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return { person, training: await readTraining(person, id) };
  } catch (error) {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { training } = await load((await params).id);
  return { title: `Training of ${training.name}` };
}

export default async function TrainingPage({ params }: Props) {
  const { person, training } = await load((await params).id);
  return (
    <>
      <PageHeader
        title={<span className="break-words">{`Training of “${training.name}”`}</span>}
        description={
          <>
            {`Started by ${training.createdBy}, `}
            <DateTime at={training.createdAt} />
          </>
        }
      />
      <div className="grid max-w-4xl gap-6">
        <TrainingProgress initial={training} mayCancel={may(person.role, "rewards.train")} />
        <TrainingSettingsList settings={training.settings} />
      </div>
    </>
  );
}

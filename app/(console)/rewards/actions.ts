"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { learningScheduleInput } from "#core/learning/schedule/learning-schedule.ts";
import { activationInput, rollBackInput } from "#core/reward/registry/activation-input.ts";
import { trainingSettings } from "#core/reward/registry/training-settings.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { setLearningSchedule } from "#server/services/learning/set-schedule.ts";
import { activateModel, rollBackModel } from "#server/services/reward/activate-model.ts";
import { cancelTraining, startTraining } from "#server/services/reward/start-training.ts";

export const startTrainingAction = defineAction(
  "rewards.train",
  trainingSettings,
  async (person, settings) => {
    const id = await startTraining(person, settings);
    revalidatePath("/rewards");
    return { id };
  },
);

export const cancelTrainingAction = defineAction(
  "rewards.train",
  z.object({ id: z.uuid() }),
  async (person, { id }) => void (await cancelTraining(person, id)),
);

export const activateModelAction = defineAction(
  "rewards.activate",
  activationInput,
  async (person, input) => {
    await activateModel(person, input);
    revalidatePath("/rewards");
  },
);

export const rollBackModelAction = defineAction("rewards.activate", rollBackInput, async (person, input) => {
  await rollBackModel(person, input);
  revalidatePath("/rewards");
});

export const setLearningScheduleAction = defineAction(
  "rewards.train",
  learningScheduleInput,
  async (person, input) => {
    await setLearningSchedule(person, input);
    revalidatePath("/rewards");
  },
);

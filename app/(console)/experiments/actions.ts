"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { experimentDesign } from "#core/experiments/design/experiment-design.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { concludeExperiment } from "#server/services/experiments/conclude-experiment.ts";
import { launchExperiment, stopExperiment } from "#server/services/experiments/launch-experiment.ts";
import {
  changeExperiment,
  createExperiment,
  discardExperiment,
} from "#server/services/experiments/write-experiment.ts";

const key = z.object({ id: z.uuid(), version: z.int().min(1) });

export const createExperimentAction = defineAction(
  "experiments.write",
  z.object({ campaignId: z.uuid("Choose the campaign"), design: experimentDesign }),
  async (person, input) => {
    const made = await createExperiment(person, input);
    revalidatePath("/experiments");
    return made;
  },
);

export const changeExperimentAction = defineAction(
  "experiments.write",
  key.extend({ design: experimentDesign }),
  async (person, { design, ...experiment }) => {
    await changeExperiment(person, experiment, design);
    refresh(experiment.id);
  },
);

export const discardExperimentAction = defineAction("experiments.write", key, async (person, experiment) => {
  await discardExperiment(person, experiment);
  revalidatePath("/experiments");
});

export const launchExperimentAction = defineAction("experiments.launch", key, async (person, experiment) => {
  await launchExperiment(person, experiment);
  refresh(experiment.id);
});

export const stopExperimentAction = defineAction("experiments.launch", key, async (person, experiment) => {
  await stopExperiment(person, experiment);
  refresh(experiment.id);
});

export const concludeExperimentAction = defineAction(
  "experiments.conclude",
  key.extend({ arm: z.string().max(100).nullable(), reason: z.string().max(1_000).default("") }),
  async (person, input) => {
    await concludeExperiment(person, input);
    refresh(input.id);
  },
);

function refresh(id: string): void {
  revalidatePath("/experiments");
  revalidatePath(`/experiments/${id}`);
}

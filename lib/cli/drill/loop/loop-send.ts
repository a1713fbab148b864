import type { Audience } from "#core/learning/simulation/audience.ts";
import { binomial } from "#core/random/binomial.ts";
import type { RandomSource } from "#core/random/seeded-random.ts";
import { findCampaign } from "#server/repositories/campaigns.ts";
import { frozenTexts } from "#server/repositories/experiment-texts.ts";
import { findExperiment } from "#server/repositories/experiments.ts";
import { database } from "#server/repositories/transaction.ts";
import { addMessages } from "#server/services/campaigns/choose-messages.ts";
import { approveCampaign } from "#server/services/campaigns/decide-campaign.ts";
import { submitCampaign } from "#server/services/campaigns/submit-campaign.ts";
import { createCampaign } from "#server/services/campaigns/write-campaign.ts";
import { launchExperiment } from "#server/services/experiments/launch-experiment.ts";
import { createExperiment } from "#server/services/experiments/write-experiment.ts";
import { loadOutcomes } from "#server/services/outcomes/load-outcomes.ts";
import type { LoopPeople } from "./loop-people.ts";

const HOUR_MS = 3_600_000;
const MOST_MESSAGES = 5_000;

/** Sends what was approved as a campaign with an experiment, the human line against the approved text. Returns its id. */
export async function sendItems({ dan, mia }: LoopPeople, name: string, itemIds: string[]): Promise<string> {
  const window = { from: new Date(Date.now() + HOUR_MS), until: new Date(Date.now() + 2 * HOUR_MS) };
  const { id: campaignId } = await createCampaign(dan, { name, audience: "Everyone", window });
  const campaign = async () => ({
    id: campaignId,
    version: (await findCampaign(database(), campaignId))!.version,
  });
  await addMessages(dan, { campaignId, itemIds });
  await submitCampaign(dan, await campaign());
  await approveCampaign(mia, { ...(await campaign()), note: "" });
  const arm = (key: "human" | "approved") => ({
    key,
    control: key === "human",
    source: key,
    categoryKey: null,
    title: "",
    body: "",
    share: 0.5,
  });
  const { id } = await createExperiment(dan, {
    campaignId,
    design: {
      name,
      arms: [arm("human"), arm("approved")],
      holdout: 0,
      adaptive: false,
      usualRate: 0.05,
      smallestLift: 0.05,
      recipients: null,
    },
  });
  await launchExperiment(mia, { id, version: (await findExperiment(database(), id))!.version });
  return id;
}

/** What the audience does with an experiment, loaded as the file that a sender would bring back. */
export async function loadClicks(
  { mia }: LoopPeople,
  experimentId: string,
  given: { audience: Audience; recipients: number; day: string; random: RandomSource },
): Promise<void> {
  const { audience, recipients, day, random } = given;
  const { key } = (await findExperiment(database(), experimentId))!;
  const texts = await frozenTexts(database(), experimentId, 0, MOST_MESSAGES);
  const lines = texts.map(({ arm, externalId, title, body }) => {
    const clicked = binomial(recipients, audience.clickRate({ title, body }), random);
    return `${key},${arm},${day},${recipients},${clicked},${externalId}`;
  });
  const file = `experiment,arm,day,delivered,clicked,item\n${lines.join("\n")}\n`;
  await loadOutcomes(mia, {
    name: `${key}.csv`,
    replace: false,
    chunks: (async function* () {
      yield new TextEncoder().encode(file);
    })(),
  });
}

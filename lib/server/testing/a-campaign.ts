import type { Person } from "#core/access/actor.ts";
import { database } from "../repositories/transaction.ts";
import { addMessages } from "../services/campaigns/choose-messages.ts";
import { submitCampaign } from "../services/campaigns/submit-campaign.ts";
import { type CampaignKey, createCampaign } from "../services/campaigns/write-campaign.ts";

/** A draft by this person, complete but for its messages. */
export async function aDraft(person: Person, name = "Spring"): Promise<string> {
  const window = { from: new Date(Date.now() + 3_600_000), until: new Date(Date.now() + 7_200_000) };
  return (await createCampaign(person, { name, audience: "Everyone", window })).id;
}

/** A draft with these items, submitted by this person. */
export async function aSubmitted(
  person: Person,
  items: { itemId: string }[],
  name = "Spring",
): Promise<CampaignKey> {
  const campaignId = await aDraft(person, name);
  await addMessages(person, { campaignId, itemIds: items.map((one) => one.itemId) });
  await submitCampaign(person, await keyOf(campaignId));
  return keyOf(campaignId);
}

/** The campaign as someone who loads it now would see it. */
export async function keyOf(id: string): Promise<CampaignKey> {
  const { version } = await database().campaign.findUniqueOrThrow({ where: { id } });
  return { id, version };
}

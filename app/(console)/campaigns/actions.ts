"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { approvedFilter } from "#core/campaigns/approved-filter.ts";
import { campaignDetails, decisionNote } from "#core/campaigns/campaign-details.ts";
import { delivery } from "#core/campaigns/delivery.ts";
import { messageDelivery } from "#core/campaigns/message-delivery.ts";
import { EXPORT_FORMAT_KEYS } from "#core/export/export-format.ts";
import { reach } from "#core/send-rules/reach.ts";
import { defineAction } from "#server/actions/define-action.ts";
import {
  addMatching,
  addMessages,
  removeMessages,
  renewCampaign,
} from "#server/services/campaigns/choose-messages.ts";
import { approveCampaign, returnCampaign } from "#server/services/campaigns/decide-campaign.ts";
import { submitCampaign, withdrawCampaign } from "#server/services/campaigns/submit-campaign.ts";
import {
  archiveCampaign,
  changeCampaign,
  createCampaign,
} from "#server/services/campaigns/write-campaign.ts";
import { changeDelivery } from "#server/services/campaigns/write-delivery.ts";
import { changeMessageDelivery } from "#server/services/campaigns/write-message-delivery.ts";
import { createExport } from "#server/services/exports/create-export.ts";
import { messageMisfits } from "#server/services/exports/message-misfits.ts";
import { setOnePersonMode } from "#server/services/people/one-person-mode.ts";

const key = z.object({ id: z.uuid(), version: z.int().min(1) });
const named = z.object({ campaignId: z.uuid() });
const some = named.extend({
  itemIds: z.array(z.uuid()).min(1, "Choose at least one notification").max(10_000),
});

export const createCampaignAction = defineAction(
  "campaigns.write",
  campaignDetails,
  async (person, details) => {
    const made = await createCampaign(person, details);
    revalidatePath("/campaigns");
    return made;
  },
);

export const changeCampaignAction = defineAction(
  "campaigns.write",
  key.extend({ details: campaignDetails }),
  async (person, { details, ...campaign }) => {
    await changeCampaign(person, campaign, details);
    refresh(campaign.id);
  },
);

export const changeDeliveryAction = defineAction(
  "campaigns.write",
  key.extend({ delivery, reach }),
  async (person, { delivery, reach, ...campaign }) => {
    await changeDelivery(person, campaign, { delivery, reach });
    refresh(campaign.id);
  },
);

/** Answers with the senders that the notification does not fit into now. */
export const changeMessageDeliveryAction = defineAction(
  "campaigns.write",
  key.extend({ itemId: z.uuid(), delivery: messageDelivery }),
  async (person, { itemId, delivery, ...campaign }) => {
    await changeMessageDelivery(person, campaign, { itemId, delivery });
    refresh(campaign.id);
    return messageMisfits(person, { campaignId: campaign.id, itemId });
  },
);

export const archiveCampaignAction = defineAction("campaigns.write", key, async (person, campaign) => {
  await archiveCampaign(person, campaign);
  refresh(campaign.id);
});

export const addMessagesAction = defineAction("campaigns.write", some, async (person, input) => {
  const result = await addMessages(person, input);
  refresh(input.campaignId);
  return result;
});

export const addMatchingAction = defineAction(
  "campaigns.write",
  named.extend({ filter: approvedFilter }),
  async (person, input) => {
    const result = await addMatching(person, input);
    refresh(input.campaignId);
    return result;
  },
);

export const removeMessagesAction = defineAction("campaigns.write", some, async (person, input) => {
  const removed = await removeMessages(person, input);
  refresh(input.campaignId);
  return removed;
});

export const renewCampaignAction = defineAction("campaigns.write", named, async (person, { campaignId }) => {
  const result = await renewCampaign(person, campaignId);
  refresh(campaignId);
  return result;
});

export const submitCampaignAction = defineAction("campaigns.write", key, async (person, campaign) => {
  await submitCampaign(person, campaign);
  refresh(campaign.id);
});

export const withdrawCampaignAction = defineAction("campaigns.write", key, async (person, campaign) => {
  await withdrawCampaign(person, campaign);
  refresh(campaign.id);
});

export const approveCampaignAction = defineAction(
  "campaigns.approve",
  key.extend({ note: decisionNote }),
  async (person, input) => {
    await approveCampaign(person, input);
    refresh(input.id);
  },
);

export const returnCampaignAction = defineAction(
  "campaigns.approve",
  key.extend({ note: decisionNote }),
  async (person, input) => {
    await returnCampaign(person, input);
    refresh(input.id);
  },
);

export const createExportAction = defineAction(
  "exports.create",
  named.extend({
    format: z.enum(EXPORT_FORMAT_KEYS),
    settings: z.record(z.string().max(60), z.unknown()).optional(),
    leaveOut: z.int().min(0).optional(),
  }),
  async (person, input) => {
    const file = await createExport(person, input);
    refresh(input.campaignId);
    return file;
  },
);

export const onePersonModeAction = defineAction(
  "settings.manage",
  z.object({ on: z.boolean(), campaignId: z.uuid() }),
  async (person, input) => {
    await setOnePersonMode(person, input.on);
    refresh(input.campaignId);
  },
);

function refresh(id: string): void {
  revalidatePath("/campaigns");
  revalidatePath(`/campaigns/${id}`);
}

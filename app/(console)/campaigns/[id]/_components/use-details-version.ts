"use client";

import { useState } from "react";
import type { CampaignSummary } from "#core/campaigns/campaign-view.ts";

/**
 * The version that a save of the details names. It follows the campaign while only its notifications change; where
 * someone else changed the details under the open form, it stays the old one, so that the save is refused instead of
 * overwriting what this person never saw. `saved` is called after an own save.
 */
export function useDetailsVersion(campaign: CampaignSummary): { version: number; saved: () => void } {
  const [base, setBase] = useState(campaign);
  const [awaiting, setAwaiting] = useState(false);
  if (awaiting && campaign.version > base.version) {
    setBase(campaign);
    setAwaiting(false);
  }
  const version = detailsOf(base) === detailsOf(campaign) ? campaign.version : base.version;
  return { version, saved: () => setAwaiting(true) };
}

function detailsOf({ name, audience, sendFrom, sendUntil }: CampaignSummary): string {
  return JSON.stringify([name, audience, sendFrom, sendUntil]);
}

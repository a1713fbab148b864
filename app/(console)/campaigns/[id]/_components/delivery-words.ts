import type { Delivery, InterruptionLevel } from "#core/campaigns/delivery.ts";
import type { OwnChoice } from "#core/campaigns/message-delivery-form.ts";
import type { Reach } from "#core/send-rules/reach.ts";

export const PICTURE_WORDS: Record<Delivery["picture"], string> = {
  item: "Each item's own",
  none: "None",
  fixed: "One for all",
};

/** The same choice for one notification. */
export const ITEM_PICTURE_WORDS: Record<Delivery["picture"], string> = {
  item: "The item's own",
  none: "None",
  fixed: "Another one",
};

export const INTERRUPTION_WORDS: Record<InterruptionLevel, string> = {
  passive: "Passive: into the list, silently",
  active: "Active: as usual",
  "time-sensitive": "Time-sensitive: through a focus",
  critical: "Critical: Apple has to allow it",
};

export const NO_COLLAPSE_ID = "None";

/** When a notification expires, in words; null for no expiry. */
export function expiryWords(seconds: number | null): string {
  if (seconds === null) return "When the sender drops it";
  return `After ${seconds.toLocaleString("en", { style: "unit", unit: "second", unitDisplay: "long" })}`;
}

/** The choices of one notification's collapse id. */
export function ownCollapseIdWords(campaign: Delivery): Record<OwnChoice, string> {
  return {
    campaign: `As the campaign (${campaign.collapseId || NO_COLLAPSE_ID})`,
    none: "None: it replaces nothing",
    value: "Its own",
  };
}

/** The choices of one notification's expiry. */
export function ownExpiryWords(campaign: Delivery): Record<OwnChoice, string> {
  return {
    campaign: `As the campaign (${expiryWords(campaign.expirySeconds)})`,
    none: "None: when the sender drops it",
    value: "Its own",
  };
}

export const PURPOSE_WORDS: Record<Reach["purpose"], string> = {
  promotional: "Promotional",
  service: "Service: asked for by the reader",
};

export const CONSENT_WORDS: Record<Reach["consent"], string> = {
  unstated: "Not stated",
  "opted-in": "Agreed to promotional pushes",
  "opted-in-night": "Agreed, also to pushes at night",
};

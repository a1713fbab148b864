import type { Delivery, InterruptionLevel } from "#core/campaigns/delivery.ts";
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

export const PURPOSE_WORDS: Record<Reach["purpose"], string> = {
  promotional: "Promotional",
  service: "Service: asked for by the reader",
};

export const CONSENT_WORDS: Record<Reach["consent"], string> = {
  unstated: "Not stated",
  "opted-in": "Agreed to promotional pushes",
  "opted-in-night": "Agreed, also to pushes at night",
};

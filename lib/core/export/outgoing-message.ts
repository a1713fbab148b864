import { type Delivery, fillPattern, type InterruptionLevel } from "../campaigns/delivery.ts";
import { deliveryOf } from "../campaigns/message-delivery.ts";
import type { KnownToken } from "../personalisation/known-token.ts";
import { type TextPart, textParts } from "../personalisation/token-text.ts";
import type { ExportMessage } from "./export-message.ts";
import type { OutgoingExperiment } from "./tabular-experiment.ts";

/** What an export needs to know beside the message: the same for every line, and frozen with the export. */
export interface OutgoingCampaign {
  id: string;
  name: string;
  audience: string;
  /** ISO 8601, UTC. */
  sendFrom: string | null;
  sendUntil: string | null;
  delivery: Delivery;
  /** Whether a message says something else of its own delivery. */
  ownDeliveries: boolean;
  tokens: readonly KnownToken[];
  /** The running experiment whose arms the file tells; null for the approved texts alone. */
  experiment: OutgoingExperiment | null;
  /** The arm whose texts the whole file says; left out for the approved texts and for a file of all arms. */
  arm?: OutgoingArm;
}

/** An arm as outcomes name it: by the keys of its experiment and its own. */
export interface OutgoingArm {
  experiment: string;
  key: string;
}

/** A message as a sender's format sees it: texts in parts, and everything that the campaign says of its delivery. */
export interface OutgoingMessage {
  messageId: string;
  itemId: string;
  style: string;
  language: string;
  title: TextPart[];
  body: TextPart[];
  link: string | null;
  picture: string | null;
  collapseId: string | null;
  expirySeconds: number | null;
  /** The last moment at which anything sent in the window may still arrive: its end and the expiry. ISO 8601. */
  expiresAt: string | null;
  interruption: InterruptionLevel;
  campaign: OutgoingCampaign;
}

/** A frozen message with the campaign's delivery laid over it, and what it says itself over that. */
export function outgoingMessage(message: ExportMessage, campaign: OutgoingCampaign): OutgoingMessage {
  const delivery = deliveryOf(campaign.delivery, message.delivery);
  const link = delivery.deepLink ? fillPattern(delivery.deepLink, message) : (message.url ?? "");
  return {
    messageId: message.messageId,
    itemId: message.externalId,
    style: styleOf(message),
    language: message.language,
    title: textParts(message.title),
    body: textParts(message.body),
    link: link || null,
    picture: pictureOf(message, delivery),
    collapseId: delivery.collapseId ? fillPattern(delivery.collapseId, message) : null,
    expirySeconds: delivery.expirySeconds,
    expiresAt: lastMoment(campaign.sendUntil, delivery.expirySeconds),
    interruption: delivery.interruption,
    campaign,
  };
}

/** What the requests call a message's style. */
export function styleOf({ categoryKey }: Pick<ExportMessage, "categoryKey">): string {
  return categoryKey ?? "human";
}

function pictureOf(message: ExportMessage, { picture, pictureUrl }: Delivery): string | null {
  if (picture === "none") return null;
  return picture === "fixed" ? pictureUrl : message.imageUrl;
}

function lastMoment(sendUntil: string | null, seconds: number | null): string | null {
  if (sendUntil === null || seconds === null) return null;
  return new Date(Date.parse(sendUntil) + seconds * 1_000).toISOString();
}

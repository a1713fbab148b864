import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { OutgoingMessage } from "./outgoing-message.ts";

/** What every request tells the app of its message, so that a click can be counted for the right text and arm. */
export function messageData({ messageId, itemId, style, campaign }: OutgoingMessage): Record<string, string> {
  const told = { messageId, campaignId: campaign.id, itemId, style };
  return campaign.arm ? { ...told, experiment: campaign.arm.experiment, arm: campaign.arm.key } : told;
}

/**
 * The id of a message's request (a UUID). A sender takes a second request with the same id for a repeat and sends it to
 * nobody, so the arms of an experiment have ids of their own: always the same ones.
 */
export function requestId({ messageId, campaign: { arm } }: OutgoingMessage): string {
  if (!arm) return messageId;
  const name = new TextEncoder().encode(JSON.stringify([messageId, arm.experiment, arm.key]));
  const hex = bytesToHex(sha256(name));
  // Version 8 of RFC 9562: a UUID whose bits are its maker's own.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

import { hashedDelivery, type MessageDelivery } from "./message-delivery.ts";

/**
 * A message as it is frozen at submission: the approved text, the item it is about, where a tap leads, which prompt
 * and model wrote it, and whose decision put it there. Nothing of it changes while the campaign is submitted or
 * approved, whatever happens to the item, the prompt or the review.
 */
export interface FrozenMessage {
  messageId: string;
  decisionId: string;
  deciderId: string;
  itemId: string;
  externalId: string;
  title: string;
  body: string;
  url: string | null;
  imageUrl: string | null;
  language: string;
  candidateId: string | null;
  categoryKey: string | null;
  promptVersion: number | null;
  model: string | null;
  /** What it says of its delivery in place of its campaign; null for nothing. */
  delivery: MessageDelivery | null;
}

/** The fields that the content hash covers. Their order is part of the hash: it never changes. */
const HASHED = [
  "decisionId",
  "deciderId",
  "itemId",
  "externalId",
  "title",
  "body",
  "url",
  "imageUrl",
  "language",
  "candidateId",
  "categoryKey",
  "promptVersion",
  "model",
] as const satisfies readonly Exclude<keyof FrozenMessage, "delivery">[];

/**
 * One message as the line that is hashed: a JSON array of its frozen fields, ended by LF. The content hash of a
 * campaign is the SHA-256 of these lines as UTF-8, in the order of the messages. The message's own row id is left
 * out, so the hash speaks of the content alone. A delivery of its own stands last; without one the line is as it was
 * before there were any.
 */
export function frozenLine(message: FrozenMessage): string {
  const own = message.delivery ? [hashedDelivery(message.delivery)] : [];
  return `${JSON.stringify([...HASHED.map((field) => message[field]), ...own])}\n`;
}

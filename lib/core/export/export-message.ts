import type { MessageDelivery } from "../campaigns/message-delivery.ts";

/** A notification as a campaign froze it at submission: all that an export file says about one message. */
export interface ExportMessage {
  externalId: string;
  title: string;
  body: string;
  url: string | null;
  imageUrl: string | null;
  language: string;
  /** `null` for the human line, which has no style. */
  categoryKey: string | null;
  /** `null` for a text that no candidate holds. */
  candidateId: string | null;
  messageId: string;
  /** What it says of its delivery in place of its campaign. */
  delivery?: MessageDelivery | null;
  /** The arm of an experiment whose text this is; only in a table of the arms. */
  arm?: string;
}

/** The columns of every export file, in their order. The order is part of the format: bytes must not change. */
export const EXPORT_COLUMNS = [
  "externalId",
  "title",
  "body",
  "url",
  "imageUrl",
  "language",
  "categoryKey",
  "candidateId",
  "messageId",
] as const satisfies readonly (keyof ExportMessage)[];

import type { ExportFormatKey } from "../../export/export-format.ts";

/** What an arm says for a message and a format cannot take, with every reason. */
export interface TextMisfit {
  /** The arm that says it; null for the approved text of a message that does not take part: every arm says that. */
  arm: string | null;
  text: string;
  reasons: string[];
}

/** A message that one arm's text keeps out of the files of all arms, with each text that does not fit. */
export interface ArmMisfit {
  messageId: string;
  itemId: string;
  externalId: string;
  texts: TextMisfit[];
}

/** How many messages fit into a sender's format in every arm, and the first that do not. */
export interface ArmFit {
  format: ExportFormatKey;
  fits: number;
  messages: number;
  misfits: ArmMisfit[];
}

/** The same under settings that somebody chose. */
export interface ArmFitUnder extends ArmFit {
  settings: Record<string, unknown>;
}

/** What fits of an experiment under the senders' usual settings: of a draft as its texts would be frozen now. */
export interface ArmFits {
  formats: ArmFit[];
  /** The sender that a campaign was exported for last, whichever it was; null before the first. */
  lastSender: ExportFormatKey | null;
}

import type { ExportFormatKey } from "./export-format.ts";

/** How many messages of a campaign fit into a format under the settings that it was last exported with. */
export interface FormatFit {
  format: ExportFormatKey;
  fits: number;
  messages: number;
  /** The settings that it was counted under. */
  settings: Record<string, unknown>;
}

/** A message that does not fit, with every reason. */
export interface Misfit {
  messageId: string;
  itemId: string;
  externalId: string;
  text: string;
  /** It says itself how it is delivered: perhaps that is why. */
  ownDelivery: boolean;
  reasons: string[];
}

/** A sender that one message does not fit into, with every reason. */
export interface DeliveryMisfit {
  format: ExportFormatKey;
  reasons: string[];
}

/** One format looked at closely: the first misfits in the order of the campaign, and how many there are in all. */
export interface FitReport extends FormatFit {
  misfits: Misfit[];
  /** The first line of the file, as an example; null where nothing fits. */
  example: string | null;
}

import type { ExportMessage } from "./export-message.ts";
import type { OutgoingCampaign } from "./outgoing-message.ts";
import { type DeliveryColumn, deliveredMessage, deliveryColumns } from "./tabular-delivery.ts";
import { EXPERIMENT_COLUMNS, type ExperimentColumn, experimentCells } from "./tabular-experiment.ts";

/** Columns of CSV and JSON Lines beyond those that every file has. */
export type FurtherColumn = DeliveryColumn | ExperimentColumn;
/** A message with its further cells, as a table has it. */
export type TabularMessage = Omit<ExportMessage, "arm" | "delivery"> &
  Partial<Record<FurtherColumn, string | null>>;

/** The further columns of a campaign's tables: none where it says nothing of its delivery and carries no experiment. */
export function furtherColumns(campaign: OutgoingCampaign): readonly FurtherColumn[] {
  return [...deliveryColumns(campaign), ...(campaign.experiment ? EXPERIMENT_COLUMNS : [])];
}

/** A message with all that a table says of it. */
export function tabularMessage(
  { arm, ...message }: ExportMessage,
  campaign: OutgoingCampaign,
): TabularMessage {
  return {
    ...deliveredMessage(message, campaign),
    ...(campaign.experiment && arm !== undefined && experimentCells(campaign.experiment, arm)),
  };
}

import "server-only";
import type { SendWindow } from "#core/campaigns/send-window.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";

/** The window of a row, or null while it has none. */
export function sendWindowOf(row: Pick<CampaignRow, "sendFrom" | "sendUntil">): SendWindow | null {
  return row.sendFrom && row.sendUntil ? { from: row.sendFrom, until: row.sendUntil } : null;
}

/**
 * Where a campaign stands. `approved` is final: its texts never change and it is what gets exported, any number of
 * times. `archived` is a draft or a returned campaign that was put away without being sent.
 */
export const CAMPAIGN_STATUSES = ["draft", "submitted", "returned", "approved", "archived"] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** The transition table of a campaign: for each act, from which statuses it starts and where it ends. */
export const CAMPAIGN_MOVES = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "draft" },
  approve: { from: ["submitted"], to: "approved" },
  return: { from: ["submitted"], to: "returned" },
  archive: { from: ["draft", "returned"], to: "archived" },
} as const satisfies Record<string, { from: readonly CampaignStatus[]; to: CampaignStatus }>;
export type CampaignMove = keyof typeof CAMPAIGN_MOVES;

/** Statuses in which name, audience, window and messages may change. */
export const EDITABLE_STATUSES = ["draft", "returned"] as const satisfies readonly CampaignStatus[];

/** Whether the transition table lets a campaign of this status make the move. */
export function canMove(status: CampaignStatus, move: CampaignMove): boolean {
  return (CAMPAIGN_MOVES[move].from as readonly CampaignStatus[]).includes(status);
}

/** Whether the campaign's contents may still change. */
export function isEditable(status: CampaignStatus): boolean {
  return (EDITABLE_STATUSES as readonly CampaignStatus[]).includes(status);
}

/** Whether files may be made from it. */
export function isExportable(status: CampaignStatus): boolean {
  return status === "approved";
}

const NOW: Record<CampaignStatus, string> = {
  draft: "it is a draft now",
  submitted: "it waits for approval now, and its texts are frozen",
  returned: "it was returned meanwhile",
  approved: "it is approved, and its texts are final",
  archived: "it is archived now",
};

/** Why a refused move was refused, and what to do, in one line for the person who tried. */
export function refusedMove(status: CampaignStatus, what: string): string {
  return `This campaign could not be ${what}: ${NOW[status]}. Reload to see it as it stands.`;
}

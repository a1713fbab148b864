/** What the person who looks may do with a campaign. */
export interface CampaignPermissions {
  write: boolean;
  exportFiles: boolean;
  writeExperiments: boolean;
  onePersonMode: boolean;
}

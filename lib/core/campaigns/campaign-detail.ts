import type { KnownToken } from "../personalisation/known-token.ts";
import type { BrokenRule } from "../send-rules/broken-rules.ts";
import type { Reach } from "../send-rules/reach.ts";
import type { CampaignEvent, CampaignSummary, ExportView } from "./campaign-view.ts";
import type { Delivery } from "./delivery.ts";
import type { FourEyesVerdict } from "./four-eyes.ts";
import type { SubmissionPoint } from "./submission-check.ts";

/** All that a campaign's page shows first. */
export interface CampaignDetail {
  campaign: CampaignSummary;
  /** SHA-256 of the frozen messages, set at submission. */
  contentHash: string | null;
  /** The known tokens that its texts hold, for previews. */
  tokens: KnownToken[];
  delivery: Delivery;
  reach: Reach;
  /** The rules of its countries that it breaks as it stands; for whoever submits and for whoever approves. */
  brokenRules: BrokenRule[];
  /** What a submission needs; each point says whether it is met. */
  points: SubmissionPoint[];
  /** Messages that say themselves how they are delivered. */
  ownDeliveries: number;
  /** Messages that the review has overtaken. */
  outdated: number;
  decision: DecisionFacts;
  /** `offered`: the workspace has a single account. `on`: its owner turned the mode on. */
  onePersonMode: { offered: boolean; on: boolean };
  history: CampaignEvent[];
  exports: ExportView[];
}

/** Who may decide on the submitted campaign, and why not the person who looks. */
export interface DecisionFacts {
  /** The role holds `campaigns.approve`. */
  permitted: boolean;
  verdict: FourEyesVerdict;
  /** Names of those who could decide, without the person who looks. */
  others: string[];
  /** The person who looks submitted it, so that they may withdraw it. */
  isSubmitter: boolean;
}

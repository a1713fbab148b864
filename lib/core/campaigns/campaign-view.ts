import type { CampaignStatus } from "./campaign-status.ts";
import type { MessageDelivery } from "./message-delivery.ts";

/** A campaign as a list shows it. Times are ISO 8601. */
export interface CampaignSummary {
  id: string;
  name: string;
  audience: string;
  status: CampaignStatus;
  version: number;
  onePerson: boolean;
  sendFrom: string | null;
  sendUntil: string | null;
  messages: number;
  createdBy: string;
  createdAt: string;
  submittedBy: string | null;
  submittedAt: string | null;
}

/** One message of a campaign as its table shows it. */
export interface CampaignMessageView {
  id: string;
  itemId: string;
  externalId: string;
  title: string;
  body: string;
  url: string | null;
  language: string;
  categoryKey: string | null;
  decider: string;
  /** What it says of its delivery in place of the campaign; null for nothing. */
  delivery: MessageDelivery | null;
  /** The item was decided anew, reopened or archived since. Never true once the campaign is submitted. */
  outdated: boolean;
}

/** An approved notification that can be picked for a campaign. */
export interface ApprovedNotification {
  decisionId: string;
  itemId: string;
  externalId: string;
  title: string;
  body: string;
  language: string;
  categoryKey: string | null;
  /** True where a person rewrote the text. */
  edited: boolean;
  decider: string;
  decidedAt: string;
  /** Name of another campaign that holds it already, or null. */
  campaign: string | null;
}

/** What happened to a campaign, oldest first. */
export interface CampaignEvent {
  id: string;
  kind: "created" | "submitted" | "withdrawn" | "returned" | "approved" | "archived" | "exported";
  by: string;
  at: string;
  note: string;
  onePerson: boolean;
}

/** A file made from a campaign. */
export interface ExportView {
  id: string;
  campaignId: string;
  format: string;
  fileName: string;
  rows: number;
  /** Messages that did not fit into the format. */
  leftOut: number;
  /** What whoever exported said of the requests. */
  settings: Record<string, unknown>;
  /** The key of the experiment whose arms it holds; null for the approved texts alone. */
  experiment: string | null;
  bytes: number;
  sha256: string;
  onePerson: boolean;
  createdBy: string;
  createdAt: string;
}

/** A page of anything that is read with a key: `next` is the key of the page after, or null at the end. */
export interface Page<T> {
  rows: T[];
  next: string | null;
}

import type { PromptContent, PromptStatus } from "./prompt-version.ts";

/** A version as lists show it. Times are ISO 8601. */
export interface VersionView {
  id: string;
  version: number;
  status: PromptStatus;
  content: PromptContent;
  note: string;
  createdBy: string;
  createdAt: string;
  publishedAt: string | null;
  /** Who published it last; null for what was never published and for what ships with the product. */
  publishedBy: string | null;
}

/** A style as the list shows it. */
export interface CategorySummary {
  id: string;
  key: string;
  name: string;
  description: string;
  status: "active" | "retired";
  /** Number of the published version, or null: without one no run can use the style. */
  published: number | null;
  /** Number of the newest version, and how many drafts there are. */
  newest: number;
  drafts: number;
  changedAt: string;
  changedBy: string;
}

/** A style with its versions, newest first. */
export interface CategoryDetail extends Omit<CategorySummary, "changedAt" | "changedBy"> {
  versions: VersionView[];
}

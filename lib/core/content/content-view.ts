import type { ContentItem } from "./content-item.ts";
import type { ImportSummary } from "./import/import-summary.ts";

/** An item as a list shows it. Times are ISO 8601. */
export interface ContentSummary {
  id: string;
  externalId: string;
  title: string;
  /** The first 200 characters of the text. */
  excerpt: string;
  language: string;
  /** The attribute `kind`, or null. */
  kind: string | null;
  reference: { title: string; body: string } | null;
  /** Candidates so far, the human line included. */
  candidates: number;
  reviewStatus: "open" | "approved" | "rejected" | null;
  archivedAt: string | null;
  createdAt: string;
}

/** One item with all its fields. `updatedAt` names the state that a form was filled from. */
export interface ContentDetail extends ContentItem {
  candidates: number;
  reviewStatus: ContentSummary["reviewStatus"];
  archivedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** What the filters offer. */
export interface ContentFacets {
  languages: string[];
  kinds: string[];
}

export type ImportStatus = "staged" | "importing" | "imported" | "failed" | "discarded";

/** An uploaded file and what became of it. */
export interface ImportView extends ImportSummary {
  id: string;
  fileName: string;
  status: ImportStatus;
  unchanged: number;
  createdAt: string;
}

/** A bad row as the preview shows it: at most the first 300 characters of each cell. */
export interface BadRowView {
  line: number;
  reason: string;
  cells: Record<string, string>;
}

export interface GoodRowView {
  line: number;
  item: Omit<ContentItem, "id" | "reference"> & { referenceTitle: string; referenceBody: string };
}

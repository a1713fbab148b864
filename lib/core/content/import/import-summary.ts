import type { ColumnMapping } from "./column-mapping.ts";
import type { ImportFormat } from "./import-format.ts";

/** What a person sees before and after an import. */
export interface ImportSummary {
  format: ImportFormat;
  columns: string[];
  mapping: ColumnMapping;
  /** Data rows of the file: `good + bad`. */
  rows: number;
  good: number;
  bad: number;
  /** Good rows that made a new item, and that changed one which was there. 0 in a preview. */
  created: number;
  updated: number;
}

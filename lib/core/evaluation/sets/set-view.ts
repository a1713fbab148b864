import type { SetSource } from "./set-input.ts";

/** A set as a list shows it, by its newest version. Times are ISO 8601. */
export interface SetSummary {
  id: string;
  name: string;
  description: string;
  version: number;
  items: number;
  references: number;
  languages: string[];
  /** Evaluations over any of its versions. */
  runs: number;
  createdBy: string;
  changedAt: string;
}

/** A frozen version. */
export interface SetVersionView {
  id: string;
  version: number;
  note: string;
  source: SetSource;
  items: number;
  references: number;
  languages: string[];
  createdBy: string;
  createdAt: string;
}

export interface SetDetail {
  id: string;
  name: string;
  description: string;
  baselineRunId: string | null;
  createdBy: string;
  createdAt: string;
  /** Newest first. */
  versions: SetVersionView[];
}

/** Where a version's items came from, in words. */
export function sourceWords(source: SetSource): string {
  const out = source.leftOut > 0 ? `; ${source.leftOut.toLocaleString("en")} left out` : "";
  if (source.kind === "file") return `from ${source.fileName}${out}`;
  const from = source.selection.kind === "ids" ? "chosen items of the content" : "items of the content";
  return `${from}${out}`;
}

/** A frozen version to choose for an evaluation. */
export interface SetChoice {
  versionId: string;
  setId: string;
  name: string;
  version: number;
  items: number;
}

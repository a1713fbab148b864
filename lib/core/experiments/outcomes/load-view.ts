/** A file of outcomes that was taken in, as a list shows it. */
export interface LoadView {
  id: number;
  fileName: string;
  status: "loading" | "loaded" | "failed";
  /** It was to correct figures that stood. */
  replace: boolean;
  rows: number;
  added: number;
  replaced: number;
  unchanged: number;
  bad: number;
  error: string | null;
  by: string;
  at: string;
}

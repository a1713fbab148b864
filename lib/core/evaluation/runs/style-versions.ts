/** A style with its versions, newest first, to choose from for an evaluation. */
export interface StyleVersions {
  key: string;
  name: string;
  description: string;
  versions: { id: string; version: number; status: "draft" | "published" | "retired"; note: string }[];
}

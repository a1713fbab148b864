/** Something that the search of the whole console found. */
export interface FoundThing {
  kind: "Item" | "Style" | "Run" | "Evaluation" | "Evaluation set" | "Campaign" | "Experiment" | "Person";
  name: string;
  /** A word that tells it from others of the same name. */
  detail: string;
  href: string;
}

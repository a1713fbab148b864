import type { NotificationText } from "../../candidates/candidate.ts";
import type { StyleReading } from "./measure-evaluation.ts";

/** A text that is known to be of a style: an example of a prompt, or a text that people approved. */
export interface StyleText extends NotificationText {
  categoryKey: string;
  categoryName: string;
  language: string;
}

/** Trains the style classifier on such texts; a sentence where they are too few. */
export function styleReading(_texts: readonly StyleText[]): StyleReading {
  return "No style classifier yet.";
}

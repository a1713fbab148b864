import type { NotificationText } from "../../candidates/candidate.ts";

/** A text to be read for its style. */
export interface StyledText extends NotificationText {
  /** A BCP 47 tag. */
  language: string;
}

/** A text whose style is known: an example of a category, or a text of it that people approved. */
export interface LabelledText extends StyledText {
  categoryKey: string;
  /** What it is about: texts of one item are alike, and are never on both sides of a test. Null where it stands alone. */
  itemId: string | null;
}

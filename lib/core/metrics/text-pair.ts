/** A text and what people wrote for the same thing: one or more references, none of them empty. */
export interface TextPair {
  candidate: string;
  references: readonly string[];
}

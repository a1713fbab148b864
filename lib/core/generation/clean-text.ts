/** What is not one plain space already. */
const SPACE = /[\p{Cc}\s]{2,}|(?! )[\p{Cc}\s]/gu;

/** A model's text as one line: control characters and runs of white space become one space. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(SPACE, " ").trim();
}

/** The sentences of a text in their order, trimmed; empty ones left out. `language` is a BCP 47 tag. */
export function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment.replaceAll(/\s+/g, " ").trim()).filter(
    Boolean,
  );
}

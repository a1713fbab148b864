/** A word with its place; UTF-16 offsets, end exclusive. */
export interface WordInText {
  word: string;
  start: number;
  end: number;
}

/** The words of a text, scripts without spaces included (UAX #29 with the dictionaries of ICU). `language`: a BCP 47 tag. */
export function wordsOf(text: string, language: string): WordInText[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }));
}

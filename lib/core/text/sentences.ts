/** Short forms that end with a stop and open a name, a number or an example: no sentence ends there. */
const SHORT_FORM =
  /(?:^|[\s(“"'])(?:[A-Z]|St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|Sr|Sra|Jr|Gen|Col|Lt|Sgt|Gov|Sen|Rep|Rev|vs|No|Nr|Núm|approx|e\.g|i\.e|U\.S|U\.K|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The sentences of a text in their order, trimmed; empty ones left out. `language` is a BCP 47 tag. */
export function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    const sentence = open.replaceAll(/\s+/g, " ").trim();
    if (SHORT_FORM.test(sentence) && !/\n\s*$/.test(open)) continue;
    if (sentence) sentences.push(sentence);
    open = "";
  }
  const rest = open.replaceAll(/\s+/g, " ").trim();
  return rest ? [...sentences, rest] : sentences;
}

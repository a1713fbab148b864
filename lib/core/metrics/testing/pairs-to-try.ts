import fc from "fast-check";

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("the", "a", "cat", "now", "50%", "$9.99", "it's", "3,000.", "–", "“x”"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("你好", "特价！", "🎉", "👨‍👩‍👧", "é", "5-a", "&amp;", "\n", "…", "𠀀"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(" "));

/** Texts, some of which share words, with everything that is hard to tokenise. */
export const pairsToTry = {
  text,
  pair: fc.record({ candidate: text, references: fc.array(text, { minLength: 1, maxLength: 3 }) }),
};

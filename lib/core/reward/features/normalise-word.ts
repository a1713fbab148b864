const PLAIN = /^[A-Za-z]+$/;
const DIGIT = /\p{N}/gu;

/**
 * The form in which two spellings of a word are the same: compatibility forms folded (NFKC), case folded
 * through upper case (so that "ß" meets "SS"), one apostrophe, every digit a 0 (so that "17" meets "23").
 */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replace(DIGIT, "0");
}

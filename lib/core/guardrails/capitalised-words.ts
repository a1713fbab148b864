/** A capitalised word with its place; UTF-16 offsets, end exclusive. */
export interface CapitalisedWord {
  word: string;
  start: number;
  end: number;
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** The title of a work in Chinese. */
const WORK = /《([^《》]{1,60})》/gu;
const PERSON_TITLE =
  /(?:\b(?:mr|mrs|ms|dr|prof|president|senator|mayor|king|queen|prince|princess|captain|sir)\.?|\bst\.)\s$/iu;
/** Above this share of capitalised words a line may be set in title case, where a capital says little. */
const TITLE_CASE = 0.6;
/** What title case leaves in small letters although it is long. */
const SMALL_WORDS = new Set(
  "about across after against along among around before behind below between beyond during from into like near onto over past than that through till toward towards under until upon versus with within without".split(
    " ",
  ),
);

/**
 * The words of a text that are probably names by how they are written: capitalised inside a sentence; in title case
 * only after a person's title or with a capital inside (McKay); and Chinese titles of works.
 */
export function likelyNames(text: string): CapitalisedWord[] {
  const words = Array.from(text.matchAll(WORD)).filter(([word]) => beginsWithCapital(word));
  if (words.length === 0 && !text.includes("《")) return [];
  const titleCase = isTitleCase(text);
  const works = Array.from(text.matchAll(WORK), (found) => place(found[1]!, found.index + 1));
  const capitalised = words.map((found) => place(found[0].replace(/[’'-]+$/u, ""), found.index));
  return [
    ...works,
    ...capitalised.filter(({ word, start }) => {
      if (works.some((work) => start >= work.start && start < work.end)) return false;
      if (/^\p{Lu}{2,}s?$/u.test(word))
        return isAcronym(word) && !isAmongCapitals(text, start, start + word.length);
      const inner = /\p{Ll}\p{Lu}/u.test(word);
      if (titleCase) return inner || PERSON_TITLE.test(text.slice(Math.max(0, start - 12), start));
      return inner || !startsSentence(text, start);
    }),
  ];
}

/** The letters of ASCII, which most words begin with, need no pattern. */
function beginsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

/** Two to five capitals, such as NASA; more are shouting. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}s?$/u.test(word) && !/^\p{Lu}s$/u.test(word);
}

/** Capitals beside capitals are shouting. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /\p{Lu}{2}[\s,!-]+$/u.test(before) || /^[\s,!-]+\p{Lu}{2}/u.test(text.slice(end, end + 6));
}

function place(word: string, start: number): CapitalisedWord {
  return { word, start, end: start + word.length };
}

function startsSentence(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 12), start)
    .replace(/(?:[\s"“”‘’'«»()[\]¿¡*#@]|\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u, "");
  return (start <= 12 && before === "") || /[.!?:;…–—|•\n。！？：\d-]$/u.test(before);
}

/** Title case capitalises every long word but prepositions: “Only Pedro Gomez knows” is a sentence with a name. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (words.some((word) => word.length > 3 && isSmall(word) && !SMALL_WORDS.has(word))) return false;
  return words.length > 3 && words.filter(beginsWithCapital).length / words.length > TITLE_CASE;
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
}

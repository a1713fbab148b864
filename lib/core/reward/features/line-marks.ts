/** What a line holds beside its words. Counts are capped at 4 where they feed a model, so that more earn nothing. */
export interface LineMarks {
  question: boolean;
  exclamation: boolean;
  openDots: boolean;
  quotation: boolean;
  brackets: boolean;
  colon: boolean;
  dash: boolean;
  /** Words before which a comma stands, and before which a sentence ends. */
  commas: number;
  sentences: number;
  /** Pictures, those joined to one counted once. */
  emoji: number;
  /** Two marks of excitement in a row, or three times the same mark. */
  isStacked: boolean;
  /** Characters above U+00AC other than letters and marks of ordinary writing: there may be something hidden. */
  isUnusual: boolean;
  /** Greek or Cyrillic letters. */
  isForeign: boolean;
}

type Flag = "question" | "exclamation" | "quotation" | "brackets";
const codes = (marks: string): readonly number[] => [...marks].map((mark) => mark.charCodeAt(0));
const FLAGS = new Map<number, Flag>(
  Object.entries({
    question: "?？",
    exclamation: "!！",
    quotation: '"“”«»「」『』',
    brackets: "([（【",
  }).flatMap(([flag, marks]) => codes(marks).map((code) => [code, flag as Flag] as const)),
);
const COMMAS = new Set(codes(",，、"));
const ENDS = new Set(codes(".!?…。！？"));
const MOST = 4;
const [JOINER, LEAST_PICTURE, LAST_PICTURE] = [0x200d, 0x1f000, 0x1faff];
const SKIN = [0x1f3fb, 0x1f3ff] as const;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
const isPlainWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
const isMark = (code: number): boolean =>
  code < 0xc0 || (code >= 0x2000 && code < 0x2e80) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00;

/** Reads a line once. */
export function lineMarks(line: string): LineMarks {
  const marks: LineMarks = {
    question: false,
    exclamation: false,
    openDots: false,
    quotation: false,
    brackets: false,
    colon: false,
    dash: false,
    commas: 0,
    sentences: 0,
    emoji: 0,
    isStacked: false,
    isUnusual: false,
    isForeign: false,
  };
  let [comma, sentence, run, last, before] = [false, false, 0, 0, 0x20];
  for (let i = 0; i < line.length; i++) {
    let code = line.charCodeAt(i);
    if (isPlainWord(code)) {
      if (comma && marks.commas < MOST) marks.commas++;
      if (sentence && marks.sentences < MOST) marks.sentences++;
      comma = sentence = false;
      last = run = 0;
      before = code;
      continue;
    }
    if (code === 0x0a) sentence = true;
    if (isSpace(code)) {
      before = code;
      continue;
    }
    const unit = code;
    if (code >= 0xd800 && code < 0xdc00) {
      code = line.codePointAt(i)!;
      i++;
    }
    const next = i + 1 < line.length ? line.charCodeAt(i + 1) : 0x20;
    if (code >= 0x80) readWide(marks, code, before);
    else if (code < 0x20) marks.isUnusual = true;
    const flag = FLAGS.get(unit);
    if (flag) marks[flag] = true;
    else if ((unit === 0x27 || unit === 0x2018) && isSpace(before)) marks.quotation = true;
    else if ((unit === 0x3a || unit === 0xff1a) && (isSpace(next) || next > 0x7f)) marks.colon = true;
    else if (code === 0x2d && ((isSpace(before) && isSpace(next)) || next === 0x2d)) marks.dash = true;
    else if (code === 0x2e && line.startsWith("...", i)) marks.openDots = true;
    if (COMMAS.has(unit)) comma = true;
    if (ENDS.has(unit)) sentence = true;
    if (!isMark(code)) {
      last = run = 0;
      if (sentence && marks.sentences < MOST) marks.sentences++;
      if (comma && marks.commas < MOST) marks.commas++;
      comma = sentence = false;
    } else if (code !== 0x2e && code !== 0x2026 && code !== 0x2d) {
      const isExcited = flag === "question" || flag === "exclamation";
      run = code === last || (isExcited && last < 0) ? run + 1 : 1;
      if (run >= (isExcited ? 2 : 3)) marks.isStacked = true;
      last = isExcited ? -1 : code;
    }
    before = code;
  }
  return marks;
}

function readWide(marks: LineMarks, code: number, before: number): void {
  if (code === 0x2026) marks.openDots = true;
  else if (code === 0x2013 || code === 0x2014) marks.dash = true;
  else if (code >= 0x370 && code < 0x530) marks.isForeign = true;
  else if (code >= LEAST_PICTURE && code <= LAST_PICTURE) {
    if (before !== JOINER && !(code >= SKIN[0] && code <= SKIN[1])) marks.emoji++;
  } else if (code >= 0x2600 && code < 0x27c0) marks.emoji++;
  const isOrdinary =
    (code >= 0xa1 && code <= 0x5ff && code !== 0xad) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x3000 && code < 0xd800) ||
    (code >= LEAST_PICTURE && code <= LAST_PICTURE);
  if (!isOrdinary && code !== 0xa0) marks.isUnusual = true;
}

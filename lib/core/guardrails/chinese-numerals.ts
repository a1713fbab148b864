import type { NumberInText } from "./numbers-in.ts";

const DIGIT: Record<string, number> = { 零: 0, 〇: 0, 两: 2, 兩: 2 };
for (const [index, sign] of [..."一二三四五六七八九"].entries()) DIGIT[sign] = index + 1;
const UNIT: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const RUN =
  /(百分之)?([零〇一二两兩三四五六七八九十百千万萬亿億]+)(?:(成)(?![为功就本立长熟交员都果绩分语])([一二三四五六七八九](?!\p{Script=Han}{0,1}[月年日天个]))?)?/gu;
const NUMERAL = /[零〇一二两兩三四五六七八九十百千万萬亿億]/u;
/** Words that are written with numerals and count nothing. */
const IDIOM =
  /(?<![一二两三四五六七八九十百\d])千万(?!\p{Script=Han}{0,2}[人元次名户件])|万一|十分|十足|万万|千百|百万富翁|三明治|四川|九寨沟|一一|五一(?=[假劳小期黄])|十一(?=[假黄国])|六一(?=[儿童])|双十[一二]|一千零一夜|五六|七八|三四|两三/gu;

/** The numbers that a text writes in Chinese numerals, idioms left out. */
export function chineseNumbers(text: string): NumberInText[] {
  if (!NUMERAL.test(text)) return [];
  const plain = text.replaceAll(IDIOM, (idiom) => "口".repeat(idiom.length));
  return Array.from(plain.matchAll(RUN), (found): NumberInText => {
    const value = numeralValue(found[2]!);
    return {
      match: found[0],
      start: found.index,
      end: found.index + found[0].length,
      // 七成五 is 75 %.
      values: [found[3] ? value * 10 + (found[4] ? DIGIT[found[4]]! : 0) : value],
      unit: found[1] || found[3] ? "percent" : null,
      spelled: true,
    };
  });
}

function numeralValue(numerals: string): number {
  // A year is written digit by digit: 二〇二六.
  if (![...numerals].some((sign) => UNIT[sign] || LARGE[sign]))
    return Number([...numerals].map((sign) => DIGIT[sign]).join(""));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of numerals) {
    if (UNIT[sign]) {
      section += (digit || 1) * UNIT[sign];
      digit = 0;
    } else if (LARGE[sign]) {
      const part = section + digit;
      // 三万亿 multiplies what stands before it; 一亿二千万 adds to it.
      total = LARGE[sign] === 1e8 ? (total + part || 1) * 1e8 : total + (part || 1) * 1e4;
      section = digit = 0;
    } else digit = DIGIT[sign]!;
  }
  return total + section + digit;
}

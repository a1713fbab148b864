import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TokenIds } from "./token-ids.ts";
import { metricTokens, numberedTokens, TOKENIZERS, tokenizerFor } from "./tokenizer.ts";

const words = (text: string) => metricTokens(text, "13a").join(" ");
const zh = (text: string) => metricTokens(text, "zh").join(" ");

describe("13a", () => {
  test.each([
    ["Hello, world!", "Hello , world !"],
    ["It's a rock-n-roll", "It's a rock-n-roll"],
    ["3,000 and 3.14, not 5. or .5", "3,000 and 3.14 , not 5 . or . 5"],
    ["$9.99 (50%) #1", "$ 9.99 ( 50 % ) # 1"],
    ["10-15, but a-5", "10 - 15 , but a-5"],
    ["U.S. a.m.", "U . S . a . m ."],
    ["wait... what", "wait . . . what"],
    ["1.,.2", "1 . , .2"],
    ["“curly” – €5 … 🎉", "“curly” – €5 … 🎉"],
  ])("%s", (text, expected) => expect(words(text)).toBe(expected));
  test("a word broken over lines is mended, entities are read one after the other, <skipped> is left out", () => {
    expect(words("co-\noperate\nnow")).toBe("cooperate now");
    expect(words("&quot;R&amp;D&quot; &lt;b&gt; &amp;lt;")).toBe('" R & D " < b > <');
    expect(words("a<skipped>b")).toBe("ab");
  });
  test("a broken word at the very end stays, since the end is trimmed first", () =>
    expect(words("co-\n")).toBe("co-"));
  test("white space is that of Python: U+0085 and U+001C part words, U+FEFF and U+200B do not", () => {
    expect(metricTokens("a\u0085b\u001cc\u3000d\u00a0e", "13a")).toEqual(["a", "b", "c", "d", "e"]);
    expect(metricTokens("a\ufeffb\u200bc", "13a")).toEqual(["a\ufeffb\u200bc"]);
  });
});

describe("zh", () => {
  test("each Chinese character stands alone, other words by 13a's signs", () =>
    expect(zh("iPhone15仅售￥5,999，买一送一。")).toBe("iPhone15 仅 售 ￥ 5,999 ， 买 一 送 一 。"));
  test("what sacreBLEU takes for Chinese by mistake stands alone too: curly quotes, dashes, €, arrows", () =>
    expect(zh("“a”–€5→b☔")).toBe("“ a ” – € 5 → b ☔"));
  test("what it overlooks does not: characters beyond U+FFFF", () =>
    expect(zh("𠀀𠀁a🎉🎉")).toBe("𠀀𠀁a🎉🎉"));
  test("a point at the very end after a digit stays, as no space follows it", () =>
    expect(zh("共5.")).toBe("共 5."));
  test("entities stay as they are written", () => expect(zh("&lt;")).toBe("& lt ;"));
});

test("char: every code point but white space, an emoji as one or several", () =>
  expect(metricTokens("a b，👍🏽\n", "char")).toEqual(["a", "b", "，", "👍", "🏽"]));

test("a language has its tokenizer", () => {
  expect(["en", "es-MX", "ko", "zh", "zh-TW", "ja", "th"].map(tokenizerFor)).toEqual([
    "13a",
    "13a",
    "13a",
    "zh",
    "zh",
    "char",
    "char",
  ]);
});

test("numbers of tokens are equal exactly where tokens are", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aab.,- 15中🎉"), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text), fc.constantFrom(...TOKENIZERS), (texts, tokenizer) => {
      const ids = new TokenIds();
      const numbers = texts.flatMap((one) => [...numberedTokens(one, tokenizer, ids)]);
      const tokens = texts.flatMap((one) => metricTokens(one, tokenizer));
      expect(numbers).toHaveLength(tokens.length);
      const byNumber = new Map(numbers.map((number, at) => [number, tokens[at]]));
      expect(numbers.map((number) => byNumber.get(number))).toEqual(tokens);
      expect(byNumber.size).toBe(new Set(tokens).size);
    }),
  );
});
test("many tokens keep their numbers", () => {
  const ids = new TokenIds();
  const text = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(" ");
  expect(numberedTokens(text, "13a", ids)).toEqual(Int32Array.from({ length: 5_000 }, (_, at) => at));
  expect(numberedTokens("w4999 w0 new", "13a", ids)).toEqual(Int32Array.from([4_999, 0, 5_000]));
});

import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

test("sentences come in order, trimmed, their white space folded", () =>
  expect(sentencesOf("It runs.  It costs\n1.5 million. Why?", "en")).toEqual([
    "It runs.",
    "It costs",
    "1.5 million.",
    "Why?",
  ]));
test("Chinese sentences end with their own stop", () =>
  expect(sentencesOf("电车回来了。今天开通！", "zh")).toEqual(["电车回来了。", "今天开通！"]));
test("an empty text has none", () => expect(sentencesOf(" \n", "en")).toEqual([]));

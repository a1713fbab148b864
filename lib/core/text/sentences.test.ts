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
test("a short form ends no sentence", () => {
  expect(sentencesOf("The St. Louis arch is open. Dr. Who went.", "en")).toEqual([
    "The St. Louis arch is open.",
    "Dr. Who went.",
  ]);
  expect(sentencesOf("It was J. R. Smith. He won", "en")).toEqual(["It was J. R. Smith.", "He won"]);
  expect(sentencesOf("Ask the Dr.", "en")).toEqual(["Ask the Dr."]);
});

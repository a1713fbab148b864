import { expect, test } from "vitest";
import { keyWords, valueWords } from "./card-words.ts";

test("keys and values of a card are written out", () => {
  expect(keyWords("veryClearPairs")).toBe("Very clear pairs");
  expect(valueWords(15_542)).toBe("15,542");
  expect(valueWords(0.12027008905910357)).toBe("0.1203");
  expect(valueWords([{ key: "shouting", isAbsurd: true, gain: -1.5 }, null])).toBe(
    "Key shouting, Is absurd yes, Gain -1.5; none",
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SENDER_FORMAT_KEYS } from "./export-format.ts";
import { built, reasonsOf } from "./testing-messages.ts";

describe.each(SENDER_FORMAT_KEYS)("%s", (key) => {
  test.each([
    ["half of a character in the title", { title: "a\ud83d" }, /title holds half of a character/],
    ["half of a character in the text", { body: "\udc00b" }, /body holds half of a character/],
    ["a NUL", { body: "a\0b" }, /NUL/],
    ["nothing to show", { title: " ", body: "" }, /neither a title nor a body/],
    ["an unknown token", { body: "{{ nobody }}" }, /nobody }} is no known token/],
  ])("reports %s", (_, message, reason) => {
    expect(reasonsOf(built(key, message)).join("\n")).toMatch(reason);
  });

  test("writes one line of JSON or says why not, and twice the same", () => {
    const sign = fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "\\",
      '"',
      "\n",
      "\u2028",
      "🎉",
      "\ud83d",
      "ا",
      "‮",
      "{{ user.first_name }}",
      "a",
    );
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 30 }),
        fc.string({ unit: sign, maxLength: 30 }),
        (title, body) => {
          const result = built(key, { title, body });
          expect(built(key, { title, body })).toEqual(result);
          if (!result.ok) {
            expect(result.reasons.length).toBeGreaterThan(0);
            return;
          }
          expect(result.line.split("\n")).toHaveLength(2);
          expect(typeof JSON.parse(result.line)).toBe("object");
        },
      ),
    );
  });
});

test.each(["csv", "jsonl"] as const)("%s takes every message", (key) => {
  expect(built(key, { title: "\ud83d", body: "{{ nobody }}" }).ok).toBe(true);
});

test("CSV and JSON Lines say of the delivery what there is to say, and are as ever where there is nothing", () => {
  const line = (delivery: object) => {
    const result = built("jsonl", {}, {}, { delivery });
    if (!result.ok) throw new Error("does not fit");
    return JSON.parse(result.line);
  };
  expect(Object.keys(line({}))).not.toContain("collapseId");
  expect(line({ deepLink: "myapp://{itemId}", picture: "none", expirySeconds: 60 })).toMatchObject({
    url: "myapp://boots-7",
    imageUrl: null,
    collapseId: null,
    expirySeconds: "60",
    interruption: "active",
  });
});

import { describe, expect, test } from "vitest";
import { knownToken } from "../personalisation/known-token.ts";
import { checkNotification } from "./check-notification.ts";
import type { GuardrailContext } from "./guardrail-context.ts";

const NAME = knownToken.parse({ name: "user.first_name", samples: ["Ana"], longest: "M".repeat(30) });
const context = (title: string, body: string, given: Partial<GuardrailContext> = {}): GuardrailContext => ({
  text: { title, body },
  item: {
    title: "Garden",
    body: "The garden opens on Monday.",
    url: null,
    language: "en",
    attributes: {},
    reference: null,
  },
  constraints: {
    titleLimit: 50,
    bodyLimit: 100,
    emojiPolicy: "optional",
    bannedWords: [],
    requiredWords: [],
    language: null,
  },
  examples: [],
  tokens: [NAME],
  ...given,
});
const findings = (...args: Parameters<typeof context>) => checkNotification(context(...args)).findings;

describe("a text with tokens", () => {
  test("passes when the token is known and has a default", () => {
    expect(findings('Hi {{ user.first_name | default: "there" }}', "The garden opens on Monday.")).toEqual(
      [],
    );
  });

  test.each([
    ["an unknown token", "Hi {{ user.frist_name | default: 'x' }}", "No token is called user.frist_name"],
    [
      "a token without a default",
      "Hi {{ user.first_name }}",
      "{{ user.first_name }} has no default for readers without a value",
    ],
    [
      "braces that are no token",
      "Hi {{ user.first_name | upcase }}",
      "Holds markup, which a phone would show as it is",
    ],
  ])("%s is markup, and is told once, with why", (_, title, reason) => {
    const found = findings(title, "The garden opens.").filter(({ rule }) => rule === "markup");
    expect(found.map((one) => one.reason)).toEqual([reason]);
    expect(found[0]!.spans[0]).toMatchObject({ field: "title", start: 3 });
  });

  test("is as long as its longest value", () => {
    const token = '{{ user.first_name | default: "x" }}';
    expect(findings(`${"a".repeat(20)}${token}`, "The garden opens.")).toEqual([]);
    const [finding] = findings(`${"a".repeat(21)}${token}`, "The garden opens.");
    expect(finding).toMatchObject({
      rule: "title-length",
      reason: "The title has 51 characters; the limit is 50",
    });
    // All of the token, since no part of a value is written.
    expect(finding!.spans).toEqual([{ field: "title", start: 21, end: 21 + token.length }]);
  });

  test("is held to the item by what a reader without a value sees, and found where it is written", () => {
    const body = 'Hi {{ user.first_name | default: "friend" }}, 40 roses bloom';
    const [finding] = findings("Garden", body);
    expect(finding).toMatchObject({ rule: "grounding-numbers", level: "block" });
    const { start, end } = finding!.spans[0]!;
    expect(body.slice(start, end)).toBe("40");
  });

  test("cannot hide a claim in a default", () => {
    expect(findings("Garden", 'See {{ user.first_name | default: "40 roses" }}')[0]).toMatchObject({
      rule: "grounding-numbers",
    });
  });

  test("is text like any other where no tokens are known", () => {
    const written = 'Hi {{ user.first_name | default: "there" }}';
    const none = checkNotification(context(written, "The garden opens.", { tokens: [] }));
    expect(none.findings.map((one) => one.rule)).toContain("markup");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenProblems } from "./check-tokens.ts";
import { fillTokens } from "./fill-tokens.ts";
import { type KnownToken, knownToken, nameAtSender } from "./known-token.ts";
import { joinParts, textParts } from "./token-text.ts";

const NAME: KnownToken = knownToken.parse({
  name: "user.first_name",
  samples: ["Ana", "Søren"],
  longest: "Maximiliane-Charlotte",
});
const HELLO = 'Hi {{ user.first_name | default: "there" }}, look';

describe("a text with tokens", () => {
  test("is words and tokens in order", () => {
    expect(textParts(HELLO)).toEqual([
      { kind: "text", text: "Hi " },
      {
        kind: "token",
        name: "user.first_name",
        fallback: "there",
        written: '{{ user.first_name | default: "there" }}',
      },
      { kind: "text", text: ", look" },
    ]);
  });

  test.each([
    "{{ user name }}",
    "{{ a | upcase }}",
    "{{ a | default: there }}",
    "{{ a | default: “there” }}",
    '{{ a | default: "{{" }}',
    '{{ a | default: "\\" }}',
    "{{}}",
    "{{ 1a }}",
    "{ a }",
    "{% if a %}",
  ])("%s is no token", (text) => {
    expect(textParts(text)).toEqual([{ kind: "text", text }]);
  });

  test("joined as written is the text again, whatever it holds", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{",
      "%}",
      " a.b ",
      "|default:",
      '"x"',
      "'",
      "\n",
      "\ud800",
      "é",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces }), fc.string({ unit: "binary" })), (text) => {
        expect(joinParts(textParts(text), (token) => token.written)).toBe(text);
      }),
    );
  });

  test("of any length is read in time that grows with it alone", () => {
    const hostile = "{{ a | default: ".repeat(20_000);
    expect(textParts(hostile)).toHaveLength(1);
  });
});

describe("filled", () => {
  test.each([
    [{ sample: 0 }, "Hi Ana, look"],
    [{ sample: 1 }, "Hi Søren, look"],
    [{ sample: 2 }, "Hi Ana, look"],
    ["longest", "Hi Maximiliane-Charlotte, look"],
    ["default", "Hi there, look"],
  ] as const)("with %j", (fill, text) => {
    expect(fillTokens(HELLO, [NAME], fill)).toBe(text);
  });

  test("a default longer than any value is the longest", () => {
    const long = 'Hi {{ user.first_name | default: "dear friend of our little shop" }}';
    expect(fillTokens(long, [NAME], "longest")).toBe("Hi dear friend of our little shop");
  });

  test("a token that nobody knows stays as it is", () => {
    expect(fillTokens("Hi {{ nobody }}", [NAME], "default")).toBe("Hi {{ nobody }}");
  });
});

describe("checked", () => {
  test("a known token with a default is well", () => expect(tokenProblems(HELLO, [NAME])).toEqual([]));
  test.each([
    ["Hi {{ user.frist_name | default: 'x' }}", "unknown", /user\.frist_name/],
    ["Hi {{ user.first_name }}", "no-default", /no default/],
    ["Hi {{ user.first_name | default: “there” }}", "malformed", /straight quotes/],
  ] as const)("%s is %s", (text, kind, reason) => {
    expect(tokenProblems(text, [NAME])).toEqual([
      expect.objectContaining({ kind, reason: expect.stringMatching(reason) }),
    ]);
  });
});

const atBraze = (attribute: string) => `custom_attribute.\${${attribute}}`;

describe("the table of tokens", () => {
  test.each([
    ["", atBraze("plan"), "plan", "plan"],
    [atBraze("Plan name"), atBraze("Plan name"), "plan", "plan"],
  ])("named %j at Braze reads %s", (braze, named, atOneSignal, atAirship) => {
    const token = knownToken.parse({
      name: "user.plan",
      samples: ["Gold"],
      longest: "Platinum",
      names: { braze },
    });
    expect(nameAtSender(token, "braze")).toBe(named);
    expect(nameAtSender(token, "oneSignal")).toBe(atOneSignal);
    expect(nameAtSender(token, "airship")).toBe(atAirship);
  });

  test("knows Braze's own attributes", () => expect(nameAtSender(NAME, "braze")).toBe(`\${first_name}`));

  test.each([
    { name: "first name" },
    { samples: [] },
    { samples: ["{{ x }}"] },
    { longest: "" },
    { names: { braze: "x }} {% raw %}" } },
  ])("refuses %j", (wrong) => {
    expect(
      knownToken.safeParse({ name: "user.plan", samples: ["Gold"], longest: "Platinum", ...wrong }).success,
    ).toBe(false);
  });
});

import fc from "fast-check";
import { Liquid } from "liquidjs";
import { describe, expect, test } from "vitest";
import { knownToken } from "../personalisation/known-token.ts";
import { textParts } from "../personalisation/token-text.ts";
import { liquidText } from "./liquid-text.ts";

const plan = knownToken.parse({ name: "user.plan", samples: ["Gold"], longest: "Platinum" });
const name = knownToken.parse({ name: "user.first_name", samples: ["Ana"], longest: "Ana" });
const written = (text: string, sender: "braze" | "oneSignal" = "oneSignal") =>
  liquidText(textParts(text), [plan, name], sender);

/** What a reader sees for the tokens that the sender knows. */
const KNOWN = new Map([
  ["user.plan", "Gold"],
  ["user.first_name", "Ana"],
]);
const engine = new Liquid();
const rendered = (text: string) =>
  engine.parseAndRenderSync(written(text), { plan: "Gold", first_name: "Ana" });

describe("a text for Liquid", () => {
  test("has the sender's own words for known tokens", () => {
    const text = 'Hi {{ user.first_name | default: "there" }}, {{user.plan}}';
    expect(written(text, "braze")).toBe(
      `Hi {{ \${first_name} | default: "there" }}, {{ custom_attribute.\${plan} }}`,
    );
    expect(written(text)).toBe('Hi {{ first_name | default: "there" }}, {{ plan }}');
  });

  test("keeps a default with quotes of the other kind", () => {
    expect(written(`{{ user.plan | default: 'the "good" one' }}`)).toBe(
      `{{ plan | default: 'the "good" one' }}`,
    );
  });

  test.each([
    "{{ secret }}",
    "{% assign x = 1 %}",
    "{{{ x }}}",
    "{%{%",
    "{{",
    "a { b } c",
    "{{ user.first_name | upcase }}",
    "{% raw %}{{ x }}{% endraw %}",
    "{{ '{{' }}",
    `\${first_name}`,
  ])("prints %s as it stands", (text) => expect(rendered(text)).toBe(text));

  test.each([
    ["{{{ user.plan }}}", "{Gold}"],
    ["{{ user.plan }}{{ user.plan }}", "GoldGold"],
    ["{{ nobody }}{{ user.plan }}", "{{ nobody }}Gold"],
    ["{%{{ user.plan }}%}", "{%Gold%}"],
  ])("%s reads %s", (text, out) => expect(rendered(text)).toBe(out));

  test("never runs a sign of the text, whatever stands beside it", () => {
    const sign = fc.constantFrom(
      "{",
      "{{",
      "}}",
      "}",
      "%",
      "{%",
      "%}",
      "-",
      '"',
      "'",
      " x ",
      "\\",
      "|",
      "\n",
      "é",
      "🎉",
    );
    const token = fc.constantFrom("{{ user.plan }}", '{{user.first_name | default: "x"}}');
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: sign }, token)), (pieces) => {
        const text = pieces.join("");
        const meant = textParts(text)
          .map((part) => (part.kind === "text" ? part.text : (KNOWN.get(part.name) ?? part.written)))
          .join("");
        expect(rendered(text)).toBe(meant);
      }),
      { numRuns: 500 },
    );
  });
});

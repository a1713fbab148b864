import { expect, test } from "vitest";
import { checkTemplate } from "./check-template.ts";
import type { PromptConstraints } from "./prompt-version.ts";

const constraints: PromptConstraints = {
  titleLimit: 40,
  bodyLimit: 120,
  emojiPolicy: "none",
  bannedWords: [],
  requiredWords: [],
  language: null,
};
const check = (instructions: string) => checkTemplate({ instructions, constraints });

test("a template over the item passes", () => {
  expect(
    check("Write about {{ item.title }}{% if item.attributes.kind == 'news' %}, briefly{% endif %}."),
  ).toBeNull();
});

test("variables that a template makes itself are its own", () => {
  expect(
    check("{% assign tone = 'calm' %}{% for word in item.attributes %}{{ tone }}{{ word }}{% endfor %}"),
  ).toBeNull();
});

test("loops, sizes, attributes and looked-up fields pass", () => {
  expect(
    check(
      "{% for w in constraints.bannedWords %}{{ forloop.index }} {{ w.anything }}{% endfor %}{{ item.title.size }} {{ item.attributes.price }} {{ item[candidates] }} {{ constraints.bannedWords.first }}",
    ),
  ).toBeNull();
});

test.each([
  ["{{ itme.title }}", "Line 1: “itme” is not there. There are: item, category, constraints, candidates."],
  [
    "Fine\n{% if item.titel %}x{% endif %}",
    "Line 2: “item.titel” is not there. There are: item.id, item.title,",
  ],
  [
    "{{ item.reference.text }}",
    "“item.reference.text” is not there. There are: item.reference.title, item.reference.body.",
  ],
  ["{{ item.title.words }}", "“item.title.words” is not there"],
  ["{{ item.constructor }}", "“item.constructor” is not there"],
])("a name that is not there is named, with those that are: %s", (template, words) => {
  expect(check(template)).toContain(words);
});

test("a syntax error says its line", () => {
  expect(check("Fine\n{% if item.title %}\nnever closed")).toBe(
    "Line 2: {% if item.title %} is never closed.",
  );
  expect(check("{{ item.title | no_such_filter }}")).toBe("Line 1: there is no filter “no_such_filter”.");
  expect(check("\n\n{% wrong %}")).toBe("Line 3: there is no tag “wrong”.");
  expect(check("\n{{ item.title")).toMatch(/^Line 2: /);
});

test("an endless loop is refused, not run", () => {
  expect(
    check("{% for a in (1..100000000) %}{% for b in (1..100000000) %}x{% endfor %}{% endfor %}"),
  ).toMatch(/^Line 1: .*too much work/);
  expect(
    check(
      "\n{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{% assign d = c %}{% endfor %}{% endfor %}{% endfor %}",
    ),
  ).toMatch(/^Line 2: .*too much work/);
});

test("reading other files is refused", () => {
  for (const tag of ["include", "render", "layout"])
    expect(check(`{% if false %}{% ${tag} 'secrets' %}{% endif %}`)).toBe(
      "Line 1: a prompt cannot include other files.",
    );
});

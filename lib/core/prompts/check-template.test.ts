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

test("a name that is not there is named, with those that are", () => {
  expect(check("{{ itme.title }}")).toMatch(/“itme”.*item, category, constraints, candidates/);
});

test("a syntax error says its line", () => {
  expect(check("Fine\n{% if item.title %}\nnever closed")).toMatch(/line 2/);
  expect(check("{{ item.title | no_such_filter }}")).toMatch(/no_such_filter/);
});

test("an endless loop is refused, not run", () => {
  expect(
    check("{% for a in (1..100000000) %}{% for b in (1..100000000) %}x{% endfor %}{% endfor %}"),
  ).toMatch(/too much work/);
});

test("reading other files is refused", () => {
  expect(check("{% include 'secrets' %}")).not.toBeNull();
  expect(check("{% render 'secrets' %}")).not.toBeNull();
});

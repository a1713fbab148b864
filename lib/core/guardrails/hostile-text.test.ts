import { expect, test } from "vitest";
import { checkNotification } from "./check-notification.ts";

const constraints = {
  titleLimit: 200,
  bodyLimit: 500,
  emojiPolicy: "optional" as const,
  bannedWords: [],
  requiredWords: [],
  language: null,
};
const item = {
  title: "The tram",
  body: "The tram is back.",
  url: null,
  language: "en",
  attributes: {},
  reference: null,
};
const rules = (body: string) =>
  checkNotification({ text: { title: "The tram", body }, item, constraints, examples: [] }).findings.map(
    ({ rule, level }) => `${rule} ${level}`,
  );

test.each([
  ["a control character", "It runs\u0007 again"],
  ["a direction override", "It runs \u202Eniaga"],
  ["a zero-width space", "It ru\u200Bns again"],
  ["a joiner between letters", "It ru\u200Dns again"],
  ["half a surrogate pair", "It runs \uD83D again"],
  ["a heap of marks", `It runs a${"\u0301".repeat(9)}gain`],
  ["a Cyrillic look-alike", "It runs \u0430gain"],
  ["a script tag", "It runs <script>alert(1)</script>"],
  ["a comment", "It runs <!-- x -->"],
  ["an entity", "It runs &amp; runs"],
  ["a template", "It runs, {{ name }}"],
  ["a Markdown link", "It runs [here](somewhere)"],
])("%s blocks", (_, body) => expect(rules(body)).toContain("markup block"));

test.each(["👩‍👩‍👧 ride", "2 < 3 > 1", "AT&T; no", "Прокат trams", "क्षत्रिय"])(
  "%s holds nothing hidden",
  (body) => expect(rules(body)).not.toContain("markup block"),
);
test("signs that do not show are as good as an empty body", () =>
  expect(rules("\u200B\u3164 ")).toContain("empty block"));
test.each(["hxxps://evil.example/x", "evil.xyz/free", "bit.ly/3x", "www.tram", "Tram.com"])(
  "%s is a link",
  (body) => expect(rules(`See ${body} now`)).toContain("links block"),
);
test.each(["It runs.Now", "At 7 p.m. in the U.S.A.", "e.g. this", "3.5 km"])("%s is none", (body) =>
  expect(rules(body)).not.toContain("links block"),
);
test.each([
  "GB82 WEST 1234 5698 7654 32",
  "ana@example.org",
  "ana [at] example.org",
  "Ana.M(AT)example [dot] org",
  "4111-1111-1111-1111",
])("%s is personal", (body) => expect(rules(`Pay to ${body}`)).toContain("personal-data block"));

test.each([
  "a",
  "A ",
  "1",
  "1,",
  "“",
  "<a",
  "{{",
  "**",
  "a.",
  "a@",
  "a[at]",
  "a [at] b.",
  "www.",
  "'a ",
  "十",
  "\u0301",
  "one ",
  "!?",
  "аa",
  "[",
])("a long text of %j is judged at once", (unit) => {
  const started = performance.now();
  rules(unit.repeat(Math.ceil(5_000 / unit.length)));
  expect(performance.now() - started).toBeLessThan(1_500);
});

test.each(["£1 ", "1 ", "Ab ", "十 ", "one ", "a.", "“", "1,"])(
  "an item of 100,000 signs of %j is judged soon",
  (unit) => {
    const long = { ...item, body: unit.repeat(100_000 / unit.length) };
    const text = { title: "Thanks to Pedro Gomez", body: "“We paid £18 for 12 of them”, 30% off, said NASA" };
    const started = performance.now();
    checkNotification({ text, item: long, constraints, examples: [] });
    expect(performance.now() - started).toBeLessThan(3_000);
  },
);

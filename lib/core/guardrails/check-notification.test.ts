import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PromptConstraints } from "../prompts/prompt-version.ts";
import { checkNotification } from "./check-notification.ts";

const constraints: PromptConstraints = {
  titleLimit: 40,
  bodyLimit: 120,
  emojiPolicy: "optional",
  bannedWords: [],
  requiredWords: [],
  language: null,
};
const item = {
  title: "City reopens the old tram line after twelve years",
  body: "Mayor Ana Ruiz cut the ribbon on Friday. “We kept our word,” she said. The line cost 1,200,000 euros and carries 3.5k riders a day.",
  url: "https://example.org/tram",
  language: "en",
  attributes: {},
  reference: null,
};

function check(
  text: { title?: string; body?: string },
  change: Partial<PromptConstraints> = {},
  of: Partial<typeof item> = {},
) {
  const full = { title: "The tram is back", body: "It runs again from today", ...text };
  return checkNotification({
    text: full,
    item: { ...item, ...of },
    constraints: { ...constraints, ...change },
    examples: [],
  });
}
const rules = (report: ReturnType<typeof check>) =>
  report.findings.map(({ rule, level }) => `${rule} ${level}`);

describe("a plain line that says what the item says", () => {
  test("passes", () => expect(check({})).toEqual({ level: "pass", findings: [] }));
});

describe("length", () => {
  test("is counted in graphemes: a family emoji is one", () => {
    expect(rules(check({ title: "👩‍👩‍👧‍👦".repeat(3) }, { titleLimit: 5 }))).toEqual([]);
  });
  test("blocks what is too long and marks what is over", () => {
    const report = check({ title: "A tram, at last" }, { titleLimit: 6 });
    expect(report.findings[0]).toMatchObject({
      rule: "title-length",
      level: "block",
      spans: [{ start: 6, end: 15 }],
    });
  });
  test("blocks an empty body, warns of an empty title", () => {
    expect(rules(check({ title: " ", body: "" }))).toEqual(["empty warn", "empty block"]);
  });
  test("counts the payload in bytes", () => {
    expect(rules(check({ body: "很".repeat(1_100) }, { bodyLimit: 2_000 }, { language: "zh" }))).toEqual([
      "payload-bytes block",
    ]);
  });
});

describe("words", () => {
  test("banned ones block as whole words in any case", () => {
    expect(rules(check({ body: "It is FREE again" }, { bannedWords: ["free"] }))).toEqual([
      "banned-words block",
    ]);
    expect(rules(check({ body: "It is carefree again" }, { bannedWords: ["free"] }))).toEqual([]);
  });
  test("banned Chinese words block inside a sentence", () => {
    expect(
      rules(
        check(
          { title: "电车回来了", body: "今天全部免费乘坐" },
          { bannedWords: ["免费"] },
          { language: "zh" },
        ),
      ),
    ).toEqual(["banned-words block"]);
  });
  test("required ones must be there", () => {
    expect(rules(check({}, { requiredWords: ["Ad:"] }))).toEqual(["required-words block"]);
    expect(rules(check({ title: "Ad: the tram" }, { requiredWords: ["Ad:"] }))).toEqual([]);
  });
});

describe("signs", () => {
  test("the emoji policy holds both ways", () => {
    expect(rules(check({ title: "The tram 🚋" }, { emojiPolicy: "none" }))).toEqual(["emoji block"]);
    expect(rules(check({}, { emojiPolicy: "required" }))).toEqual(["emoji block"]);
  });
  test("shouting warns, an abbreviation does not", () => {
    expect(rules(check({ body: "THE TRAM IS BACK" }))).toEqual(["shouting warn"]);
    expect(rules(check({ body: "The tram is back!!" }))).toEqual(["shouting warn"]);
    expect(check({ body: "The tram is on air" }).level).toBe("pass");
  });
  test("markup and invisible signs block", () => {
    expect(rules(check({ body: "It <b>runs</b> again" }))).toEqual(["markup block"]);
    expect(rules(check({ body: "It runs\u202E again" }))).toEqual(["markup block"]);
  });
});

describe("what never belongs into a push", () => {
  test.each([
    ["See www.example.org/tram", "links block"],
    ["Read on at tram.shop", "links block"],
    ["Write to ana@example.org", "personal-data block"],
    ["Call +34 911 23 45 67 now", "phone-numbers block"],
    ["Call 020 7946 0958 now", "phone-numbers block"],
    ["Pay to 4111 1111 1111 1111", "personal-data block"],
  ])("%s", (body, finding) => expect(rules(check({ body }))).toContain(finding));
});

describe("language", () => {
  test("another one than the item's blocks", () => {
    expect(
      rules(
        check({
          title: "El tranvía ha vuelto",
          body: "Ya es de la ciudad, y por fin con todos los que lo esperaban",
        }),
      ),
    ).toContain("language block");
    expect(rules(check({ title: "电车回来了", body: "今天重新开通" }))).toContain("language block");
  });
  test("the prompt may fix another one", () => {
    expect(
      check(
        {
          title: "El tranvía ha vuelto",
          body: "Ya es de la ciudad, y por fin con todos los que lo esperaban",
        },
        { language: "es" },
      ).level,
    ).toBe("pass");
  });
});

describe("grounding", () => {
  test("numbers that the item holds pass, however they are written", () => {
    for (const body of [
      "After 12 years it runs",
      "It cost 1.2 million euros",
      "It cost 1.200.000 euros",
      "Some 3,500 riders a day",
    ]) {
      expect(rules(check({ body })), body).toEqual([]);
    }
  });
  test("other numbers block and are marked", () => {
    const report = check({ body: "After 15 years it runs" });
    expect(report.findings).toEqual([
      {
        rule: "grounding-numbers",
        level: "block",
        reason: "The item does not hold “15”",
        spans: [{ field: "body", start: 6, end: 8 }],
      },
    ]);
  });
  test("names that the item holds pass, others warn", () => {
    expect(rules(check({ body: "The ribbon was cut by Ana Ruiz" }))).toEqual([]);
    expect(rules(check({ body: "The ribbon was cut by Pedro Gomez" }))).toEqual(["grounding-names warn"]);
    expect(rules(check({ body: "This is Ruiz’s line" }))).toEqual([]);
  });
  test("a title in title case is no list of names", () => {
    expect(rules(check({ title: "Why Everybody Loves Their New Tram" }))).toEqual([]);
  });
  test("a quote must be one", () => {
    expect(rules(check({ body: "“We kept our word”: it runs" }))).toEqual([]);
    expect(rules(check({ body: "“We broke our word”: it runs" }))).toEqual(["grounding-quotes block"]);
  });
});

test("whatever the text, it is judged, and every span lies inside it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (title, body) => {
      for (const finding of check({ title, body }).findings) {
        for (const span of finding.spans) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual({ title, body }[span.field].length);
        }
      }
    }),
  );
});

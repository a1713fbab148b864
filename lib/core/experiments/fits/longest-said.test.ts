import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS, SENDER_FORMAT_KEYS } from "../../export/export-format.ts";
import { aCampaign, aMessage } from "../../export/testing-messages.ts";
import { type LineMakers, linesOfArms, type SaidMessage } from "./lines-of-arms.ts";
import { longestFits, longestSaid } from "./longest-said.ts";

type Text = { title: string; body: string; categoryKey: string | null };
type Format = (typeof SENDER_FORMAT_KEYS)[number];

const said = (byArm: Record<string, Partial<Text>>, frame = {}): SaidMessage => ({
  messageId: "m",
  itemId: "i",
  externalId: "boots-7",
  takesPart: true,
  byArm: Object.entries(byArm).map(([arm, text]) => ({ arm, message: aMessage({ ...frame, ...text }) })),
});

function makersOf(key: Format, message: SaidMessage, settings = {}): LineMakers {
  const format = EXPORT_FORMATS[key];
  const parsed = format.settings.parse(settings);
  return new Map(
    message.byArm.map(({ arm }) => [
      arm,
      format.lines(aCampaign({ arm: { experiment: "spring", key: arm } }), parsed),
    ]),
  );
}

describe("a message at its longest", () => {
  test("is put together of the longest title, text, style and arm", () =>
    expect(
      longestSaid(
        said({
          a: { title: "The longest title", body: "short", categoryKey: "plain" },
          abc: { title: "T", body: "the longest of the texts", categoryKey: null },
          ab: { title: "Ti", body: "字", categoryKey: "curiosity" },
        }),
      ),
    ).toMatchObject({
      arm: "abc",
      message: {
        title: "The longest title",
        body: "the longest of the texts",
        categoryKey: "curiosity",
        externalId: "boots-7",
      },
    }));

  test("is as long as it is written: a quote takes two bytes, a character of Chinese three", () => {
    expect(longestSaid(said({ a: { title: "abc" }, b: { title: '""' } }))?.message.title).toBe('""');
    expect(longestSaid(said({ a: { title: "ab" }, b: { title: "字" } }))?.message.title).toBe("字");
  });

  test.each(["", " ", "{{ user.first_name }}", "a { b", "a\0b", "a\ud83d"])(
    "is none where one arm says %j: each arm is asked",
    (body) => expect(longestSaid(said({ a: {}, b: { body } }))).toBeNull(),
  );

  test("does not tell of a misfit: the longest title and the longest text may be of two arms", () => {
    const message = said({
      a: { title: "t".repeat(1_200), body: "b" },
      b: { title: "t", body: "b".repeat(1_200) },
    });
    const makers = makersOf("braze", message);
    expect(longestFits(longestSaid(message), makers)).toBe(false);
    expect(linesOfArms(message, makers).ok).toBe(true);
  });
});

// What a count rests on. It looks near the limits, and at what a rule about texts could mind.
describe.each(SENDER_FORMAT_KEYS)("where it fits into %s", (key) => {
  const word = fc.constantFrom(
    "a",
    "字",
    '"',
    "\\",
    "\n",
    "🎉",
    "\u2028",
    "%",
    "<",
    "$",
    " ",
    "ا",
    "{",
    "\0",
  );
  const text = (most: number) =>
    fc
      .tuple(fc.string({ unit: word, maxLength: 6 }), fc.constantFrom("x", "字", '"'), fc.nat(most))
      .map(([start, unit, times]) => start + unit.repeat(times));
  const arm = fc.record({
    title: text(40),
    body: fc.oneof(text(40), text(1_400), text(4_000)),
    categoryKey: fc.option(fc.constantFrom("plain", "a-style-with-a-long-name", "字")),
  });
  const frame = fc.record({
    url: fc.constantFrom(null, "https://example.org/boots", "myapp://boots", "not a link"),
    imageUrl: fc.constantFrom(null, "https://example.org/boots.jpg", "boots.jpg"),
    language: fc.constantFrom("en", "de", "zh-TW"),
    delivery: fc.constantFrom(
      null,
      { collapseId: "daily" },
      { collapseId: "not a topic" },
      { expirySeconds: 60 },
    ),
  });
  const armKey = fc.constantFrom("b", "a-second-arm", '"', "字");

  test("every arm's text does", () => {
    fc.assert(
      fc.property(frame, arm, arm, arm, armKey, (of, one, two, three, name) => {
        const message = said({ human: one, [name]: two, third: three }, of);
        const makers = makersOf(key, message, { data: { a: "b" } });
        fc.pre(longestFits(longestSaid(message), makers));
        expect(linesOfArms(message, makers)).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  });
});

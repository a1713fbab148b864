import { describe, expect, test } from "vitest";
import { checkNotification } from "./check-notification.ts";

const constraints = {
  titleLimit: 200,
  bodyLimit: 500,
  emojiPolicy: "optional" as const,
  bannedWords: [],
  requiredWords: [],
  language: null,
};
const english =
  "Mayor Ana Ruiz reopened the tram on Friday at 19:30. It took twelve years and 1,234,567 euros, and half of the 62 stops are new. A pass costs £54 instead of £72; 30 percent of riders are students. “We kept our word, and we kept the bell,” she said. The United Nations praised it.";
const findings = (
  body: string,
  item: { body?: string; language?: string; attributes?: Record<string, string> } = {},
) =>
  checkNotification({
    text: { title: "It is back", body },
    item: { title: "", body: english, url: null, language: "en", attributes: {}, reference: null, ...item },
    constraints,
    examples: [],
  })
    .findings.filter(({ rule }) => rule.startsWith("grounding"))
    .map(({ rule, level }) => `${rule} ${level}`);

describe("numbers that the item bears out", () => {
  test.each([
    "After 12 years it runs",
    "Doors at 7:30 pm, or 7.30pm",
    "It cost 1.2 million euros",
    "It cost over 1.2m",
    "About 60 stops",
    "Half of the stops are new",
    "50% of the stops are new",
    "30% of riders study",
    "Now £54, was £72",
    "One bell, two trams, a million reasons",
    "Open 24/7",
  ])("%s", (body) => expect(findings(body)).toEqual([]));
});

describe("numbers that it does not", () => {
  test.each([
    ["After 13 years it runs", "block"],
    ["Exactly 60 stops", "block"],
    ["It cost 1.3 million euros", "block"],
    ["62% of riders study", "block"],
    ["It cost $54", "block"],
    ["Doors at 8:30 pm", "block"],
    ["After twenty-one years it runs", "block"],
    ["Two hundred and fifty riders", "block"],
    ["Three bells ring", "warn"],
    ["A third of the stops are new", "warn"],
    ["Save £18 on a pass", "warn"],
    ["A pass, 25% off", "warn"],
  ])("%s: %s", (body, level) => expect(findings(body)).toEqual([`grounding-numbers ${level}`]));
  test("an attribute is a bare value that any unit may take", () =>
    expect(findings("Now 20% off", { attributes: { discount: "20" } })).toEqual([]));
});

describe("which way a round number points", () => {
  const item = { body: "61,452 fans saw 75 games." };
  test.each([
    "More than 61,000 fans",
    "Over 60,000 fans",
    "Nearly 62,000 fans",
    "About 65,000 fans",
    "Over 70 games",
  ])("%s passes", (body) => expect(findings(body, item)).toEqual([]));
  test.each(["More than 65,000 fans", "Over 62,000 fans", "Nearly 60,000 fans", "More than 70,000 fans"])(
    "%s blocks",
    (body) => expect(findings(body, item)).toEqual(["grounding-numbers block"]),
  );
});

describe("what the digits of a longer number do not say", () => {
  const item = { body: "Doors open at 9 am. The budget rose to 1.5 million euros." };
  test.each(["Doors open at 9", "Doors open at 9:00", "A budget of €1.5m"])("%s passes", (body) =>
    expect(findings(body, item)).toEqual([]),
  );
  test.each(["Doors open at 9 pm", "A budget of 1.5 euros"])("%s blocks", (body) =>
    expect(findings(body, item)).toEqual(["grounding-numbers block"]),
  );
});

describe("shares bear out a percentage", () => {
  test.each([
    ["en", "3 in 4 cities will miss it", "75% of cities"],
    ["en", "Two out of three cities will miss it", "67% of cities"],
    ["es", "tres de cada cuatro ciudades", "El 75 % de las ciudades"],
    ["zh", "四分之三的学校", "75%的学校"],
    ["zh", "七成五的学校", "四分之三的学校"],
  ])("%s: %s, %s", (language, body, text) => expect(findings(text, { language, body })).toEqual([]));
  test("but no other one", () =>
    expect(findings("80% of cities", { body: "3 in 4 cities will miss it" })).toEqual([
      "grounding-numbers block",
    ]));
});

describe("Chinese", () => {
  const item = {
    language: "zh",
    body: "停运十二年后，电车今天再次驶过老城，全长9公里，三成座位免费，耗资1.2亿元。",
  };
  test("a holiday named by its date counts nothing", () =>
    expect(findings("五一假期将至", item)).toEqual([]));
  test.each(["等了12年", "十二年的等待", "30%的座位免费", "全长九公里", "耗资1.2亿元", "万一错过，十分可惜"])(
    "%s passes",
    (body) => expect(findings(body, item)).toEqual([]),
  );
  test.each([
    ["等了15年", "block"],
    ["二十年的等待", "block"],
    ["百分之五十的座位免费", "block"],
    ["一半的座位免费", "warn"],
  ])("%s: %s", (body, level) => expect(findings(body, item)).toEqual([`grounding-numbers ${level}`]));
  test("the title of a work must stand in the item", () =>
    expect(findings("重温《老街往事》", item)).toEqual(["grounding-names warn"]));
});

describe("names", () => {
  test.each([
    "This is Ruiz’s line",
    "Even the UN likes it",
    "Why Everybody Loves Their New Tram",
    "“Ready?” He rang the bell",
    "Ask Dr. Ruiz or Mrs. Ruiz",
    "It cost EUR 1,234,567",
    "Why Everybody Rides Without Their Phone",
    "It’s here. Step aboard! I’m in, and it is FREE",
  ])("%s passes", (body) => expect(findings(body)).toEqual([]));
  test.each([
    "Thanks to Pedro Gomez",
    "Even NASA likes it",
    "Only Pedro Gomez knows",
    "Así lo cuenta Pedro Gómez",
    "Why Mr Gomez Loves Their New Tram",
    "It Beats The iPhone And The McTram Every Day",
  ])("%s warns", (body) => expect(findings(body)).toEqual(["grounding-names warn"]));
  test("the month and the weekday of an ISO date are known", () =>
    expect(findings("It opens on Tuesday in November", { attributes: { date: "2026-11-17" } })).toEqual([]));
});

describe("quotes", () => {
  test.each([
    "“We kept our word”",
    "'We kept our word … we kept the bell'",
    "“WE KEPT OUR WORD”",
    "The “tram” is back",
    "A 5'10\" driver, a 6'2\" conductor",
  ])("%s passes", (body) => expect(findings(body).filter((one) => one.includes("quotes"))).toEqual([]));
  test.each([
    ["“We broke our word”", "block"],
    ["„We broke our word“", "block"],
    ["'We don't keep our word'", "block"],
    ["The ‘ghost tram’ is back", "warn"],
  ])("%s: %s", (body, level) => expect(findings(body)).toEqual([`grounding-quotes ${level}`]));
});

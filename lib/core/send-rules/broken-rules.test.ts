import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wallTimeAt } from "../campaigns/zoned-time.ts";
import { brokenRules, type SendFacts } from "./broken-rules.ts";
import { countryCode, countryName, timeZonesOf } from "./country.ts";
import { quietOverlap } from "./quiet-overlap.ts";
import { type ReachInput, reach } from "./reach.ts";
import { type SendRuleInput, sendRule } from "./send-rule.ts";

const KOREA = sendRule.parse({
  country: "kr",
  name: "Korea",
  quietFrom: "21:00",
  quietUntil: "08:00",
  prefix: "(광고)",
  needsOptIn: true,
  nightOptIn: true,
  source: "Network Act, article 50",
});
const at = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });
const facts = (given: Partial<Omit<SendFacts, "reach">> & { reach?: ReachInput }): SendFacts => ({
  // 10:00 to 12:00 in Seoul.
  window: at("2026-11-25T01:00Z", "2026-11-25T03:00Z"),
  withoutPrefix: {},
  messages: 10,
  ...given,
  reach: reach.parse(given.reach ?? { countries: "KR", consent: "opted-in" }),
});
const reasons = (given: Parameters<typeof facts>[0]) =>
  brokenRules(facts(given), [KOREA]).map((one) => one.reason);

describe("a campaign to South Korea", () => {
  test("by day, agreed to and marked, breaks nothing", () => expect(reasons({})).toEqual([]));

  test("at night breaks the quiet hours, told on the clock of Seoul", () => {
    expect(reasons({ window: at("2026-11-25T11:00Z", "2026-11-25T13:30Z") })).toEqual([
      "Nothing is sent from 21:00 to 08:00 without separate consent; in South Korea (Asia/Seoul) the window lies there from 25 Nov 21:00 to 25 Nov 22:30",
    ]);
  });

  test.each(["2026-11-24T22:59Z", "2026-11-24T15:00Z"])("and early in the morning, from %s", (from) => {
    expect(reasons({ window: at(from, "2026-11-25T03:00Z") })).toHaveLength(1);
  });

  test("up to the minute is fine", () => {
    expect(reasons({ window: at("2026-11-24T23:00Z", "2026-11-25T12:00Z") })).toEqual([]);
  });

  test("at night is fine with the separate consent", () => {
    const night = { countries: "KR", consent: "opted-in-night" } as const;
    expect(reasons({ reach: night, window: at("2026-11-25T13:00Z", "2026-11-25T14:00Z") })).toEqual([]);
  });

  test("without consent or without the mark breaks the rule", () => {
    expect(reasons({ reach: { countries: "KR" } })).toEqual([expect.stringMatching(/agreed to promotional/)]);
    expect(reasons({ withoutPrefix: { "(광고)": 3 } })).toEqual([
      "3 of 10 notifications do not begin with “(광고)”",
    ]);
    expect(reasons({ withoutPrefix: { "(광고)": 10 } })).toEqual(["No notification begins with “(광고)”"]);
  });

  test.each<ReachInput>([{ countries: "DE" }, { countries: "" }, { countries: "KR", purpose: "service" }])(
    "and nothing of it holds for %j",
    (other) => {
      expect(reasons({ reach: other, withoutPrefix: { "(광고)": 10 } })).toEqual([]);
    },
  );
});

test("a rule of everywhere looks at every country and each of its time zones", () => {
  const night = sendRule.parse({
    country: "*",
    name: "Sleep",
    quietFrom: "22:00",
    quietUntil: "08:00",
    source: "House",
  });
  const broken = brokenRules(
    facts({ reach: { countries: "US, DE" }, window: at("2026-11-25T01:00Z", "2026-11-25T03:30Z") }),
    [night],
  ).map((one) => one.reason);
  // 01:00–03:30 UTC: night in Germany, evening on the American east coast, afternoon in the west.
  expect(broken).toEqual([
    expect.stringMatching(
      /Germany \(Europe\/Berlin\) the window lies there from 25 Nov 02:00 to 25 Nov 04:30/,
    ),
    expect.stringMatching(/United States .* more of its \d+ time zones/),
  ]);
});

describe("quiet hours", () => {
  test("that clocks are changed in are as long as the clock says", () => {
    // Berlin, 25 October 2026: 02:00–03:00 comes twice.
    const window = at("2026-10-25T00:00Z", "2026-10-25T12:00Z");
    expect(quietOverlap(window, { from: "02:30", until: "08:00" }, "Europe/Berlin")).toEqual(
      at("2026-10-25T00:30Z", "2026-10-25T07:00Z"),
    );
  });

  test("are found exactly where a minute of the window lies in them", () => {
    const zone = fc.constantFrom("Asia/Seoul", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Kiritimati");
    const minutes = fc.integer({ min: 0, max: 24 * 60 });
    fc.assert(
      fc.property(zone, minutes, fc.integer({ min: 1, max: 600 }), (timeZone, start, length) => {
        const from = new Date(Date.UTC(2026, 5, 1) + start * 60_000);
        const until = new Date(from.getTime() + length * 60_000);
        let quiet = false;
        for (let minute = from.getTime(); minute < until.getTime(); minute += 60_000) {
          const time = wallTimeAt(new Date(minute), timeZone).slice(11);
          quiet ||= time >= "21:00" || time < "08:00";
        }
        const found = quietOverlap({ from, until }, { from: "21:00", until: "08:00" }, timeZone);
        expect(found !== null).toBe(quiet);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is written into the tables", () => {
  test.each<[Partial<SendRuleInput>, string]>([
    [{ quietUntil: null }, "quietUntil"],
    [{ quietFrom: "9:00" }, "quietFrom"],
    [{ quietUntil: "21:00" }, "quietUntil"],
    [{ country: "Korea" }, "country"],
    [{ country: "QX" }, "country"],
    [{ source: " " }, "source"],
    [{ quietFrom: null, quietUntil: null, prefix: "", needsOptIn: false }, "name"],
  ])("%j is refused at %s", (given, field) => {
    expect(sendRule.safeParse({ ...KOREA, ...given }).error?.issues[0]?.path[0]).toBe(field);
  });

  test("countries are read from a line", () => {
    expect(reach.parse({ countries: "kr, de;DE fr" }).countries).toEqual(["DE", "FR", "KR"]);
    expect(reach.safeParse({ countries: "Korea" }).success).toBe(false);
  });

  test("every country has a name and a time zone", () => {
    expect(countryName(countryCode.parse("kr"))).toBe("South Korea");
    expect(timeZonesOf("KR")).toEqual(["Asia/Seoul"]);
    expect(timeZonesOf("DE")).toContain("Europe/Berlin");
  });
});

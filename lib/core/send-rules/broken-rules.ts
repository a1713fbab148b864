import type { SendWindow } from "../campaigns/send-window.ts";
import { wallTimeAt } from "../campaigns/zoned-time.ts";
import { countryName, EVERYWHERE, timeZonesOf } from "./country.ts";
import { quietOverlap } from "./quiet-overlap.ts";
import type { Reach } from "./reach.ts";
import type { SendRule } from "./send-rule.ts";

/** What a campaign is, so far as rules of sending care. */
export interface SendFacts {
  reach: Reach;
  window: SendWindow | null;
  /** How many of its messages do not begin with this text, by text. */
  withoutPrefix: Readonly<Record<string, number>>;
  messages: number;
}

/** A rule that the campaign breaks, in words that say where, why, and what would mend it. */
export interface BrokenRule {
  rule: string;
  country: string;
  reason: string;
  source: string;
}

/** The rules that hold for this reach: its countries' and everywhere's, without those for another purpose. */
export function rulesFor<R extends SendRule>(reach: Reach, rules: readonly R[]): R[] {
  return rules.filter(
    (rule) =>
      rule.active &&
      (rule.country === EVERYWHERE || reach.countries.includes(rule.country)) &&
      !(rule.promotional && reach.purpose === "service"),
  );
}

/** Every rule that the campaign breaks as it stands, country by country. */
export function brokenRules(facts: SendFacts, rules: readonly SendRule[]): BrokenRule[] {
  return rulesFor(facts.reach, rules).flatMap((rule) => {
    const reasons = [
      ...consentReasons(facts, rule),
      ...prefixReasons(facts, rule),
      ...quietReasons(facts, rule),
    ];
    return reasons.map((reason) => ({
      rule: rule.name,
      country: countryName(rule.country),
      reason,
      source: rule.source,
    }));
  });
}

function consentReasons({ reach }: SendFacts, rule: SendRule): string[] {
  if (!rule.needsOptIn || reach.consent !== "unstated") return [];
  return ["It needs readers who agreed to promotional pushes: say so if they did"];
}

function prefixReasons({ withoutPrefix, messages }: SendFacts, rule: SendRule): string[] {
  const missing = rule.prefix === "" ? 0 : (withoutPrefix[rule.prefix] ?? 0);
  if (missing === 0) return [];
  const all =
    missing === messages
      ? "No notification begins"
      : `${missing.toLocaleString("en")} of ${messages.toLocaleString("en")} notifications do not begin`;
  return [`${all} with “${rule.prefix}”`];
}

function quietReasons({ reach, window }: SendFacts, rule: SendRule): string[] {
  if (!window || rule.quietFrom === null || rule.quietUntil === null) return [];
  if (rule.nightOptIn && reach.consent === "opted-in-night") return [];
  const quiet = { from: rule.quietFrom, until: rule.quietUntil };
  const countries = rule.country === EVERYWHERE ? reach.countries : [rule.country];
  const consent = rule.nightOptIn ? " without separate consent" : "";
  return countries.flatMap((country) => {
    const zones = timeZonesOf(country);
    const hit = zones.flatMap((zone) => {
      const overlap = quietOverlap(window, quiet, zone);
      return overlap ? [{ zone, overlap }] : [];
    });
    if (hit.length === 0) return [];
    const { zone, overlap } = hit[0]!;
    const others =
      hit.length === 1 ? "" : `, and in ${hit.length - 1} more of its ${zones.length} time zones`;
    return [
      `Nothing is sent from ${quiet.from} to ${quiet.until}${consent}; in ${countryName(country)} (${zone}) the window lies there from ${when(overlap.from, zone)} to ${when(overlap.until, zone)}${others}`,
    ];
  });
}

/** `25 Nov 21:00` on the zone's clock. */
function when(instant: Date, timeZone: string): string {
  const wall = wallTimeAt(instant, timeZone);
  const month = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" }).format(
    new Date(`${wall}:00Z`),
  );
  return `${Number(wall.slice(8, 10))} ${month} ${wall.slice(11)}`;
}

import type { NumberInText } from "./numbers-in.ts";

/** Words for parts and multiples, and the values that ground them: percent, fraction or factor. */
const PARTS: [pattern: RegExp, values: number[]][] = [
  [
    /(?<!\p{L})(?:half of|half the|half its|by half|in half|halved|halves|half-price|half price)(?!\p{L})|(?<!\p{L})(?:la mitad|la moitié|die hälfte|metade|la metà)(?!\p{L})|一半|½/giu,
    [50, 0.5],
  ],
  [
    /(?<!\p{L})(?:a|one) third(?: of)?(?!\p{L})|(?<!\p{L})(?:un tercio|un tiers|ein drittel|um terço|un terzo)(?!\p{L})|三分之一|⅓/giu,
    [33, 33.3],
  ],
  [/(?<!\p{L})two[ -]thirds(?!\p{L})|三分之二|⅔/giu, [66, 67, 66.7]],
  [
    /(?<!\p{L})(?:a|one) quarter of(?!\p{L})|(?<!\p{L})(?:un cuarto de|un quart de|ein viertel|um quarto de)(?!\p{L})|四分之一|¼/giu,
    [25, 0.25],
  ],
  [/(?<!\p{L})three[ -]quarters(?!\p{L})|四分之三|¾/giu, [75, 0.75]],
  [
    /(?<!\p{L})(?:twice as|twice the|double the|double your|doubled|doubles|doubling|two times)(?!\p{L})|(?<!\p{L})(?:el doble|le double|doppelt|o dobro|il doppio)(?!\p{L})|翻倍|翻番|两倍/giu,
    [2, 200, 100],
  ],
  [
    /(?<!\p{L})(?:triple the|tripled|triples|tripling|three times|el triple|verdreifacht)(?!\p{L})|三倍/giu,
    [3, 300, 200],
  ],
];

/** One of these is in every part: to look for them is quicker than for the parts. */
const HINT =
  /hal[fv]|third|quarter|twice|doubl|two times|tripl|three times|mitad|moiti|hälfte|metad|metà|ter[cçz]|tiers|drittel|cuarto|quart|viertel|doble|doppel|doppi|dobro|verdreifacht|[半½⅓⅔¼¾翻倍]|分之/iu;

/** Halves, thirds, quarters, doubles and triples that a text claims. */
export function partsIn(text: string): NumberInText[] {
  if (!HINT.test(text)) return [];
  return PARTS.flatMap(([pattern, values]) =>
    Array.from(text.matchAll(pattern), (found) => ({
      match: found[0],
      start: found.index,
      end: found.index + found[0].length,
      values,
      unit: "part",
      spelled: true,
    })),
  );
}

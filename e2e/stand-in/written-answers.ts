/** A text as a good model would write it: title, body. */
type Text = [title: string, body: string];

/**
 * Texts written by hand for one item of the sample workspace, by style, so that pictures show what the console is for.
 * Two are wrong on purpose, so that a guardrail speaks: eight routes (the item has six), twelve years (it has four).
 */
const NIGHT_BUSES: Record<string, Text[]> = {
  Plain: [
    [
      "Night buses return on Friday",
      "Six routes from Market Square, every 30 minutes until 5 am, seven nights a week.",
    ],
    [
      "Harrow Bay gets its night buses back",
      "Eight routes run from Friday, every 30 minutes. A ride costs £2, as by day.",
    ],
  ],
  Curiosity: [
    [
      "Why Harrow Bay's nights get shorter",
      "One nurse, four years and a very long list of names brought something back.",
    ],
    ["What 11,200 signatures can do", "A nurse walked home at 3 am since 2022. This is how she stopped."],
  ],
  Urgency: [
    [
      "From Friday: a bus at 3 am",
      "Night buses start on Friday 6 November. See if one of the six routes is yours.",
    ],
    [
      "Friday changes your way home",
      "The last bus is no longer the last. Six night routes leave Market Square from midnight.",
    ],
  ],
  Question: [
    [
      "How will you get home on Friday?",
      "For the first time in four years the answer can be: by bus, at any hour.",
    ],
    ["Do you live on a night bus route?", "Six routes, every 30 minutes until 5 am. Find your stop."],
  ],
  Number: [
    [
      "11,200 signatures, six night buses",
      "After four years Harrow Bay's night buses are back, for £2 a ride.",
    ],
    [
      "£2, any hour of the night",
      "Every 30 minutes from midnight to 5 am, seven nights a week, from Friday.",
    ],
  ],
  Story: [
    [
      "“My feet are delighted”",
      "Ines Okafor walked home from the hospital at 3 am for years. On Friday she takes the bus.",
    ],
    [
      "The nurse who wanted a bus",
      "She walked home from her night shifts, gathered 11,200 names, and won six routes.",
    ],
  ],
  Benefit: [
    [
      "Get home at 3 am for £2",
      "Six night routes from Friday, at the price of a day ticket. N4 stops at the hospital.",
    ],
    ["A way home at night", "Night buses run every 30 minutes until 5 am from Friday. Leave the car."],
  ],
  "Social proof": [
    [
      "11,200 neighbours asked for this",
      "Night buses are back from Friday, and 9,000 riders a week are expected.",
    ],
    ["9,000 riders a week are expected", "Harrow Bay's night buses return on Friday. Six routes, £2 a ride."],
  ],
  Humour: [
    ["Your feet may take the night off", "Night buses return on Friday, after twelve years of walking home."],
    ["The 3 am walk is cancelled", "Night buses run again from Friday, every 30 minutes until 5 am."],
  ],
};

const WRITTEN: Record<string, Record<string, Text[]>> = {
  "Harrow Bay's night buses return after four years": NIGHT_BUSES,
};

/** The texts that were written for an item in a style; empty for nearly all. */
export function writtenFor(title: string, style: string): { title: string; body: string }[] {
  return (WRITTEN[title]?.[style] ?? []).map(([first, second]) => ({ title: first, body: second }));
}

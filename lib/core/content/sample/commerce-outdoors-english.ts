import type { NewContentItem } from "../content-item.ts";

/** Clothes, travel and outdoor things, in English. Makers and prices are invented. */
export const commerceOutdoorsEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-commerce-06",
    title: "Tarrant rain shell: 290 grams, repaired for life",
    body: "The Tarrant shell weighs 290 grams, packs into its own pocket and keeps out a water column of 20 metres. Its maker, Fell & Burn, repairs it for as long as you own it: tears, zips, seams, no questions, usually within 12 days. Last year they mended 8,700 jackets and threw away 41. The hood fits over a helmet, the pockets sit above a hip belt, and there are zips under the arms for the way up. The fabric has no fluorocarbons, so it needs washing and a tumble dry when drops stop beading, about twice a year. Sizes XS to XXL, €219.",
    url: "https://example.com/shop/tarrant-rain-shell",
    imageUrl: null,
    language: "en",
    attributes: { section: "Outdoor", price: "€219", brand: "Fell & Burn", publishedAt: "2026-09-28" },
    referenceTitle: "They mended 8,700 jackets last year",
    referenceBody: "Fell & Burn repairs the Tarrant for as long as you own it. 290 grams, €219.",
  },
  {
    externalId: "sample-commerce-07",
    title: "Night train to Velmar: cabins from €49 in January",
    body: "From 8 January the Blue Heron sleeper runs every night between Carrow and Velmar: leave at 21.40, wake up at the sea at 8.05. A place in a four-berth cabin costs from €49, a cabin of your own from €129, breakfast with fresh rolls included. Bicycles ride along for €10. The first 2,000 tickets go on sale this Thursday at 10 am and carry free rebooking until the day before. The coaches are older than most passengers, built in 1978, but have new beds, a socket for each pillow and, after a vote among travellers, the old windows that still open.",
    url: "https://example.com/shop/night-train-velmar",
    imageUrl: null,
    language: "en",
    attributes: { section: "Travel", price: "€49", brand: "Blue Heron", publishedAt: "2026-11-23" },
    referenceTitle: "Fall asleep in Carrow, wake by the sea",
    referenceBody:
      "The Velmar sleeper starts on 8 January, from €49. The first 2,000 tickets: Thursday, 10 am.",
  },
  {
    externalId: "sample-commerce-08",
    title: "Otter kids' wellies with room for thick socks",
    body: "The Otter is a rubber boot that children can put on themselves: wide shaft, two handles, no left-or-right tears because each boot shows half a fish that only makes a whole one when they stand correctly. It is made of natural rubber, 5 millimetres at the toes where kerbs are kicked, with a cotton lining and a sole that grips wet slides. Sizes 22 to 34. A line inside shows how much room is left, so nobody has to press toes. When they are outgrown, send them back: we sell them on and you get £6 off the next pair. £28, in pond green, plum and highly visible yellow.",
    url: "https://example.com/shop/otter-wellies",
    imageUrl: null,
    language: "en",
    attributes: { section: "Children", price: "£28", brand: "Otter", publishedAt: "2026-10-06" },
    referenceTitle: "Left boot, right boot, one whole fish",
    referenceBody:
      "Wellies that children put on by themselves, and correctly. Outgrown? Send them back for £6 off.",
  },
  {
    externalId: "sample-commerce-09",
    title: "Rowan commuter bicycle, tested over 10,000 potholes",
    body: "The Rowan has a belt instead of a chain, eight gears in the hub and lights that come on by themselves. Before it went on sale, couriers in three cities rode 30 prototypes for a year and logged 10,412 potholes; the wheels were changed twice because of it. It weighs 13.8 kilograms with mudguards and rack. The belt lasts around 25,000 kilometres and never touches a trouser leg with oil. The price is €1,390, or €39 a month for 36 months at no interest. Test rides on Saturdays in all 17 shops, no appointment needed; bring the bag you take to work.",
    url: "https://example.com/shop/rowan-commuter",
    imageUrl: null,
    language: "en",
    attributes: { section: "Cycling", price: "€1,390", brand: "Rowan", publishedAt: "2026-10-24" },
    referenceTitle: "Ride one to work before you buy it",
    referenceBody:
      "Belt drive, no oil, 10,412 potholes survived. Test rides on Saturdays in all 17 shops. Bring your bag.",
  },
];

import type { NewContentItem } from "../content-item.ts";

/** Things for the home, in English. Makers and prices are invented. */
export const commerceHomeEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-commerce-01",
    title: "Marrow & Vale cast-iron pan, 26 cm",
    body: "A cast-iron pan that comes seasoned with three coats of flaxseed oil, so the first egg slides. At 1.9 kilograms it is about a third lighter than others of its size, because the walls are machined thin and the base is left at 4 millimetres. It works on gas, induction, in the oven and over a fire. Marrow & Vale, a foundry of 14 people, re-seasons any pan free of charge for 25 years; you pay the postage. The handle gets hot: the wool sleeve (£9) is worth it. Rated 4.8 out of 5 by 1,260 buyers. This week £54 instead of £72, until Sunday at midnight.",
    url: "https://example.com/shop/marrow-vale-pan-26",
    imageUrl: null,
    language: "en",
    attributes: { section: "Kitchen", price: "£54", brand: "Marrow & Vale", publishedAt: "2026-11-17" },
    referenceTitle: "The pan that outlives your kitchen: £54",
    referenceBody:
      "Instead of £72, until Sunday midnight. A third lighter, and re-seasoned free for 25 years.",
  },
  {
    externalId: "sample-commerce-02",
    title: "Lull weighted blanket, 6 kg, undyed wool",
    body: "Most weighted blankets are filled with plastic beads; this one is heavy because it is a great deal of wool. The Lull is knitted from undyed yarn as thick as a thumb, weighs 6 kilograms and measures 140 by 200 centimetres. Air passes through, so it does not turn into an oven at 3 am. It is made in Aldry by a mill that buys from 62 hill farms. Wash it at most once a year, by hand, in the bath, and dry it flat: that takes two days and a patient household. €189, with 60 nights to send it back. Not for children under eight.",
    url: "https://example.com/shop/lull-weighted-blanket",
    imageUrl: null,
    language: "en",
    attributes: { section: "Bedroom", price: "€189", brand: "Lull", publishedAt: "2026-10-20" },
    referenceTitle: "Six kilos of calm, no plastic beads",
    referenceBody: "The Lull is heavy because it is all wool. Sleep under it for 60 nights, then decide.",
  },
  {
    externalId: "sample-commerce-03",
    title: "Piccolo desk lamp with a dial for sunset",
    body: "The Piccolo has one control: a wooden dial. Turn it and the light goes from the cool white of noon (5,000 kelvin) to the amber of a sunset (1,800 kelvin), dimming on the way as daylight does. It stands 38 centimetres tall, folds flat for moving house, and draws 7 watts at most. The light source can be replaced with a coin, and spare ones are promised until 2041. Designer Hiro Asano built the first for his daughter, who was afraid of the moment when the light goes out. In moss, chalk and tomato, €79. The tomato one has sold out twice this year; 300 came in on Monday.",
    url: "https://example.com/shop/piccolo-desk-lamp",
    imageUrl: null,
    language: "en",
    attributes: { section: "Lighting", price: "€79", brand: "Piccolo", publishedAt: "2026-11-12" },
    referenceTitle: "The tomato Piccolo is back in stock",
    referenceBody: "Sold out twice this year, 300 just in. One dial, from noon to sunset, €79.",
  },
  {
    externalId: "sample-commerce-04",
    title: "Fernhill sourdough starter kit with a 90-year-old culture",
    body: "In this box are a glass jar, a spatula, a banneton for loaves of 750 grams and a sachet of Old Margit, a culture that the Fernhill bakery has fed every day since 1936. Stir it with flour and water and it is lively after four days; the booklet shows what it should look like each morning, including the alarming second one. Bakers on our phone line answer from 6 am to 2 pm, and last year they talked 3,400 people through their first loaf. If yours will not rise, Fernhill sends a new sachet. £32, and flour for three loaves is included.",
    url: "https://example.com/shop/fernhill-sourdough-kit",
    imageUrl: null,
    language: "en",
    attributes: { section: "Kitchen", price: "£32", brand: "Fernhill", publishedAt: "2026-10-02" },
    referenceTitle: "Meet Old Margit, born in 1936",
    referenceBody:
      "She makes bread. Four days from sachet to lively starter, with real bakers on the phone from 6 am.",
  },
  {
    externalId: "sample-commerce-05",
    title: "Second life: returned coffee grinders from £65",
    body: "Every month some 200 hand grinders come back to us, most of them because a gift was not to someone's taste. We take them apart, replace burrs that show wear, calibrate them and sell them as Second life. The Orrin 38 costs £65 instead of £110, the larger Orrin 47 £89 instead of £150. You may find a scratch on the body; you will not find one on the steel burrs. The guarantee is the same two years. There are 143 pieces at the moment, and last month's batch was gone in nine days. Free returns within 30 days, even of returns.",
    url: "https://example.com/shop/second-life-grinders",
    imageUrl: null,
    language: "en",
    attributes: { section: "Coffee", price: "£65", stock: "143", publishedAt: "2026-11-18" },
    referenceTitle: "Scratched outside, perfect inside, £65",
    referenceBody:
      "143 returned grinders with the full two-year guarantee. The last batch was gone in nine days.",
  },
];

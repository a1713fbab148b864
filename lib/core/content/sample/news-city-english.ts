import type { NewContentItem } from "../content-item.ts";

/** City news in English. People, places and organisations are invented. */
export const newsCityEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-news-01",
    title: "Harrow Bay's night buses return after four years",
    body: "Night buses will run again in Harrow Bay from Friday 6 November, four years after they were cut. Six routes will leave Market Square every 30 minutes between midnight and 5 am, seven nights a week. A single ride costs £2, the same as by day. The council put the yearly cost at £1.4 million and expects 9,000 riders a week. “I have been walking home from the hospital at 3 am since 2022,” said Ines Okafor, a nurse who gathered 11,200 signatures for the return. “My feet are delighted.” Route N4 will stop at the hospital's main entrance for the first time.",
    url: "https://example.com/news/harrow-bay-night-buses",
    imageUrl: null,
    language: "en",
    attributes: { section: "City", author: "Tom Aldersey", publishedAt: "2026-11-02" },
    referenceTitle: "Night buses are back from Friday",
    referenceBody:
      "Six routes, every 30 minutes until 5 am, £2 a ride. And the N4 now stops at the hospital door.",
  },
  {
    externalId: "sample-news-02",
    title: "A library lent out 400 umbrellas. It got 397 back",
    body: "When the Dunmore Street library began lending umbrellas last winter, its own finance officer called it “a donation scheme with paperwork”. Nine months and 400 loans later, 397 umbrellas have come home. Two of the missing three were reported by the people who broke them, both with an apology and one with a cake. Librarian Petra Vance, who paid for the first 40 herself, says the trick is the colour: a yellow that nobody wants to be seen stealing. The library will add rain boots in sizes 24 to 36 this spring, for the children of the primary school across the road, which floods.",
    url: "https://example.com/news/dunmore-street-umbrellas",
    imageUrl: null,
    language: "en",
    attributes: { section: "City", author: "Mara Lindqvist", publishedAt: "2026-10-19" },
    referenceTitle: "400 umbrellas lent. Guess how many returned",
    referenceBody:
      "The finance officer called it a donation scheme. Then one borrower came back with a cake.",
  },
  {
    externalId: "sample-news-03",
    title: "Water off in four Calder districts until Thursday noon",
    body: "A burst main under Foundry Road has cut the water in Eastgate, Pell, Low Quay and the Rows, the utility Calder Water said at 6.40 am on Tuesday. About 23,000 homes are affected. Engineers found a crack of 2 metres in a pipe laid in 1958 and expect to finish by noon on Thursday. Tankers stand at Eastgate School, Pell Green and the Low Quay car park from 8 am to 10 pm; bring clean containers. When the water returns it may run brown for an hour, which is harmless, but it should be boiled until Friday morning. Anyone who cannot leave home can register for delivery on the utility's website.",
    url: "https://example.com/news/calder-water-main",
    imageUrl: null,
    language: "en",
    attributes: { section: "Service", author: "City desk", publishedAt: "2026-11-10" },
    referenceTitle: "No water in four districts until Thursday",
    referenceBody:
      "Eastgate, Pell, Low Quay and the Rows: tankers from 8 am to 10 pm. Where to find them, and when to boil.",
  },
  {
    externalId: "sample-news-04",
    title: "Rents in Tarn fall for the first time in eleven years",
    body: "The median rent of a two-room flat in Tarn fell to €1,180 in September, 3.1 per cent less than a year before and the first fall since 2015, according to the city's housing office. It names two causes: 4,600 new flats finished since January, most of them around the old rail yard, and a cap on holiday lets that brought some 900 homes back to the market. The fall is uneven. In Southbank rents lost 7 per cent; in the hill quarter they still rose by 2. “One good year does not pay back ten bad ones,” said Lukas Brandt of the tenants' union, who advises asking landlords for a review before the spring.",
    url: "https://example.com/news/tarn-rents-fall",
    imageUrl: null,
    language: "en",
    attributes: { section: "Housing", author: "Helena Marsh", publishedAt: "2026-10-27" },
    referenceTitle: "Rents fall in Tarn: does yours?",
    referenceBody:
      "Two-room flats cost 3.1 per cent less than a year ago. Southbank is down 7, the hill quarter still up 2.",
  },
  {
    externalId: "sample-news-05",
    title: "The last typewriter repairer in Osney is taking apprentices",
    body: "At 81, Walter Prynne has decided that he is not irreplaceable after all. The last full-time typewriter repairer in Osney will take on three apprentices in January, and so far 214 people have applied, the youngest aged 15. Prynne's shop on Candle Lane, open since 1969, mends around 20 machines a week: for novelists, for a prison that allows nothing with a screen, and for a growing number of teenagers. He will pick the three by handing each applicant a jammed carriage and a screwdriver. “I don't look at whether they fix it,” he says. “I look at whether they put the screws down in order.”",
    url: "https://example.com/news/osney-typewriter-apprentices",
    imageUrl: null,
    language: "en",
    attributes: { section: "People", author: "Mara Lindqvist", publishedAt: "2026-11-14" },
    referenceTitle: "214 applicants, three places, one screwdriver",
    referenceBody: "Walter Prynne is 81 and mends typewriters. How he will choose the people who take over.",
  },
];

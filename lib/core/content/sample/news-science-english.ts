import type { NewContentItem } from "../content-item.ts";

/** Science, health and world news in English. People, places and organisations are invented. */
export const newsScienceEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-news-06",
    title: "Snails remember a bad meal for three weeks, study finds",
    body: "Pond snails that once tasted bitter lettuce refused the same leaf for 21 days, biologists at the Varley Institute report. The team of Dr Amara Nkosi gave 160 snails one meal laced with quinine, then offered clean lettuce every day. On day 21, seven in ten still turned away; by day 30 nearly all were eating again. The surprise was sleep: snails kept awake by a gentle current on the first night forgot within 4 days. “Even with 11,000 neurons, you have to sleep on it,” Nkosi said. The group now wants to find out which neurons carry the grudge.",
    url: "https://example.com/news/snails-remember",
    imageUrl: null,
    language: "en",
    attributes: { section: "Science", author: "Jonah Reyes", publishedAt: "2026-10-08" },
    referenceTitle: "Snails hold a grudge for 21 days",
    referenceBody:
      "One bitter meal is enough, unless the snail slept badly. What 11,000 neurons can tell us about memory.",
  },
  {
    externalId: "sample-news-07",
    title: "Comet Adeyemi will be visible without a telescope this week",
    body: "Comet Adeyemi, discovered in March by a retired teacher with a camera on her garage roof, comes closest to Earth on Thursday night at 61 million kilometres. From a dark place it can be seen with the naked eye until Sunday: look low in the west, about 50 minutes after sunset, two hands' widths to the right of the evening star. Binoculars show its tail. Folake Adeyemi, 68, found it while checking whether her camera had survived a hailstorm. After this visit the comet will not return for 4,300 years. Clouds are forecast for the coast on Thursday, so Wednesday is the safer evening there.",
    url: "https://example.com/news/comet-adeyemi",
    imageUrl: null,
    language: "en",
    attributes: { section: "Science", author: "Jonah Reyes", publishedAt: "2026-11-16" },
    referenceTitle: "See it now, or wait 4,300 years",
    referenceBody:
      "Comet Adeyemi shows until Sunday, no telescope needed. Look west, 50 minutes after sunset.",
  },
  {
    externalId: "sample-news-08",
    title: "Short walks after dinner: what a trial of 2,300 people found",
    body: "A ten-minute walk after dinner lowered the evening peak of blood sugar by 17 per cent on average, according to a trial with 2,300 adults in five cities. The participants, aged 40 to 75 and without diabetes, wore sensors for twelve weeks. Half of them walked within 30 minutes of their last bite; the other half took the same walk before the meal, which did nothing measurable. A faster pace added little. “The timing was the medicine,” said Dr Ruth Castellan of Northmoor University Hospital, who led the work. She warns that the study did not follow anyone long enough to say whether fewer people fall ill.",
    url: "https://example.com/news/walk-after-dinner",
    imageUrl: null,
    language: "en",
    attributes: { section: "Health", author: "Priya Sandhu", publishedAt: "2026-09-30" },
    referenceTitle: "Ten minutes, right after dinner",
    referenceBody:
      "A trial with 2,300 people: the walk after the meal cut the sugar peak by 17 per cent. Before it, nothing.",
  },
  {
    externalId: "sample-news-09",
    title: "An island of 312 people has closed its only road to cars",
    body: "Since the first of October the only road on the island of Saint Orla, 7 kilometres from the harbour to the lighthouse, belongs to walkers, bicycles and one electric bus. Its 312 inhabitants voted for it by 188 to 71 after a summer in which 40,000 visitors brought more cars than the ferry could carry home. Residents keep a key to the barrier for emergencies. Mayor Brigid Hallan says the post is late and the hens are calmer. Not everyone agrees: Colm Farrelly, who rents out nine cars, has sued. The trial ends in April, when the islanders vote again.",
    url: "https://example.com/news/saint-orla-road",
    imageUrl: null,
    language: "en",
    attributes: { section: "World", author: "Helena Marsh", publishedAt: "2026-10-22" },
    referenceTitle: "One island, one road, no cars",
    referenceBody:
      "“The post is late and the hens are calmer.” How the trial on Saint Orla is going, three weeks in.",
  },
  {
    externalId: "sample-news-10",
    title: "Change your passwords: 2.6 million Kestrel Mail accounts exposed",
    body: "The e-mail service Kestrel Mail has confirmed that data of 2.6 million accounts were copied between 3 and 9 November: names, addresses, and passwords in a form that can be cracked if they are short. Messages were not read, the company says. Users should change their password today, everywhere they used the same one, and turn on two-step sign-in, which would have made the stolen data useless. Kestrel will never ask for a password by phone; such calls have already been reported in three countries. Security researcher Dario Venn, who found the leak, criticised that the company took five days to tell its users.",
    url: "https://example.com/news/kestrel-mail-leak",
    imageUrl: null,
    language: "en",
    attributes: { section: "Technology", author: "Priya Sandhu", publishedAt: "2026-11-15" },
    referenceTitle: "Kestrel Mail users: change it today",
    referenceBody:
      "Data of 2.6 million accounts were copied. What leaked, what did not, and the two steps to take now.",
  },
];

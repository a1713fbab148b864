import type { NewContentItem } from "../content-item.ts";

/** Documentaries and series in English. People, places and organisations are invented. */
export const videoDocumentaryEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-video-01",
    title: "The Lighthouse Shift",
    body: "For 26 winters, Agnes Tollefsen has kept the light on Skarholm rock, 19 kilometres from the nearest neighbour. In March the lamp becomes automatic and she must leave. Director Noor Haddad spent the last 100 nights with her: the radio calls with passing trawlers, the bread that has to last 11 days, the storm of 9 January that took the jetty. There is no narrator and hardly any music. Late in the film Agnes switches the lamp off for one second, “to see what they would have seen without me”, and the sea around her goes entirely dark.",
    url: "https://example.com/video/the-lighthouse-shift",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Documentary",
      author: "Noor Haddad",
      durationMinutes: "74",
      publishedAt: "2026-11-05",
    },
    referenceTitle: "26 winters alone with a lamp",
    referenceBody: "In March, Agnes has to leave her rock. Noor Haddad filmed the last 100 nights.",
  },
  {
    externalId: "sample-video-02",
    title: "Who Stole the Bells of Arvenne? Episode 1: The Tuesday",
    body: "In one night in 1987, four church bells weighing 3.2 tonnes disappeared from the mountain village of Arvenne. No crane was seen, no truck was heard, and all 96 inhabitants swore that they had slept well. In the first of five episodes, reporter Elia Conti goes back with the retired policeman who never closed his notebook. He has kept one detail to himself for 39 years: on that Tuesday, the baker delivered twice. The series uses the original police recordings, found this spring in a cellar, and lets you hear the moment at which three witnesses give the same sentence, word for word.",
    url: "https://example.com/video/bells-of-arvenne-1",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "True crime",
      series: "Arvenne",
      durationMinutes: "48",
      publishedAt: "2026-10-30",
    },
    referenceTitle: "3.2 tonnes of bells, gone overnight",
    referenceBody: "96 villagers slept well. The baker delivered twice. Episode 1 of a five-part mystery.",
  },
  {
    externalId: "sample-video-03",
    title: "Octopus at the Door",
    body: "Every morning at about seven, an octopus that the children call Button climbs out of a tide pool in Merrow Cove and knocks a stone against the boathouse. Marine biologist Teuila Faleolo wanted to know why and put cameras along the nine metres between pool and door. After 58 mornings she had her answer, and it was not food. This half-hour film is as patient as its subject and has the year's best chase scene, over a distance of less than two metres. Suitable from six years; one crab does not survive. Includes an interview with the eight-year-old who noticed the knocking first.",
    url: "https://example.com/video/octopus-at-the-door",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Nature",
      author: "Teuila Faleolo",
      durationMinutes: "31",
      publishedAt: "2026-09-25",
    },
    referenceTitle: "Why does this octopus knock?",
    referenceBody:
      "Every morning at seven, a stone against the boathouse. 58 mornings of film have the answer. It is not food.",
  },
  {
    externalId: "sample-video-04",
    title: "The Understudy: season 2",
    body: "All eight episodes of the second season of The Understudy are out today. After her disastrous, glorious night as Lady Bracken, stand-in Josie Quill (Tamsin Ferrow) has a contract, a dressing room with a window, and an understudy of her own, who is better than she is. The Rosewell Theatre, meanwhile, has been sold to a man who makes mattresses. Writer Devika Rao keeps the jokes fast and the backstage corridors narrow; critics gave the first season 4.6 stars out of 5 from 31,000 ratings. Episode 5 was filmed in a single take of 37 minutes, with a real audience that had not been told.",
    url: "https://example.com/video/the-understudy-2",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Comedy",
      series: "The Understudy",
      durationMinutes: "37",
      publishedAt: "2026-11-20",
    },
    referenceTitle: "The Understudy is back, all 8 episodes",
    referenceBody:
      "Josie finally has a dressing room with a window. And an understudy who is better than she is.",
  },
  {
    externalId: "sample-video-05",
    title: "What the River Carried",
    body: "When the river Tesk broke its banks on 14 May, it carried off a piano, 212 beehives and the whole archive of the town of Lindau-on-Tesk. This film follows three people downstream: archivist Oskar Wendel, who is drying 6,000 photographs on washing lines; beekeeper Hana Iversen, whose hives have been turning up as far as 80 kilometres away, some of them alive; and the boy who found the piano in a maize field and is learning to play it where it stands. Nobody cries on cue. The last photograph to be rescued turns out to show the flood of 1926, at the same corner, with the same dog, or so it looks.",
    url: "https://example.com/video/what-the-river-carried",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Documentary",
      author: "Sanne Bakker",
      durationMinutes: "89",
      publishedAt: "2026-10-11",
    },
    referenceTitle: "A flood, a piano, 212 beehives",
    referenceBody:
      "Three people follow the river Tesk downstream to find what it took. Some of the hives are alive.",
  },
];

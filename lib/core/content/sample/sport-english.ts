import type { NewContentItem } from "../content-item.ts";

/** Sport in English. Clubs and people are invented. */
export const sportEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-sport-01",
    title: "Fenwick Rovers win the cup with their third-choice goalkeeper",
    body: "Fenwick Rovers beat Calder Town 2–1 on Saturday to win the county cup for the first time since 1987. Their first goalkeeper broke a finger on Tuesday and the second had flu, so Joe Lamb, 19, who drives the club's minibus, stood in goal. He saved a penalty in the 88th minute. “I only asked whether anyone had seen the keys,” he said afterwards. The bus left for home two hours late.",
    url: "https://example.com/sport/sample-sport-01",
    imageUrl: null,
    language: "en",
    attributes: { kind: "sport" },
    referenceTitle: "The minibus driver saved the cup",
    referenceBody: "Joe Lamb, 19, stood in for two keepers and stopped a penalty in the 88th minute.",
  },
  {
    externalId: "sample-sport-02",
    title: "Runner, 71, finishes her 100th marathon where she ran her first",
    body: "Edith Marlow crossed the line in Penrose Bay on Sunday in 5 hours 12 minutes, her 100th marathon. She ran her first there in 1989, to win a bet over a fish supper. She has never dropped out of a race, she said, though she once stopped for twenty minutes to help a lamb out of a ditch. She plans to walk the dog this week.",
    url: "https://example.com/sport/sample-sport-02",
    imageUrl: null,
    language: "en",
    attributes: { kind: "sport" },
    referenceTitle: "Marathon number 100, at 71",
    referenceBody:
      "Edith Marlow ran her first in 1989 for a fish supper. On Sunday she finished her hundredth.",
  },
  {
    externalId: "sample-sport-03",
    title: "Why the slowest lane of the pool is the hardest to coach",
    body: "Coach Priya Nandan has taught adults to swim for fourteen years. Children, she says, forget that they were afraid; adults remember. In her beginners' lane nobody swims for the first two weeks. They stand, breathe out under water and learn to float. Of the 230 people who finished her course last year, 221 can now swim 50 metres. The other nine have signed up again.",
    url: "https://example.com/sport/sample-sport-03",
    imageUrl: null,
    language: "en",
    attributes: { kind: "sport" },
    referenceTitle: "Learning to swim as a grown-up",
    referenceBody: "Two weeks without a single stroke: how one coach gets adults to 50 metres.",
  },
  {
    externalId: "sample-sport-04",
    title: "A chess club plays its league matches on a ferry",
    body: "The islands of Skarr and Luin share one chess club and no hall. For six winters its members have played their league matches on the evening ferry, 95 minutes each way. The rule book allows it as long as both players agree that a wave is nobody's fault. Visiting teams may bring their own boards; the club's are magnetic. This season it stands second of eight.",
    url: "https://example.com/sport/sample-sport-04",
    imageUrl: null,
    language: "en",
    attributes: { kind: "sport" },
    referenceTitle: "League chess, on the evening ferry",
    referenceBody:
      "Ninety-five minutes, magnetic boards, and a rule about waves. They stand second of eight.",
  },
];

import type { NewContentItem } from "../content-item.ts";

/** Cooking, making and learning videos in English. People and organisations are invented. */
export const videoHowToEnglish: readonly NewContentItem[] = [
  {
    externalId: "sample-video-06",
    title: "One pot, 20 minutes: chickpeas with lemon and burnt butter",
    body: "Cook Samira Dell makes a dinner for four from two tins of chickpeas, one lemon, 60 grams of butter and whatever green leaves are wilting in your fridge. The butter has to go further than you dare: past golden, to the colour of hazelnuts, and Samira shows in close-up the four seconds between right and ruined. Total time on the clock is 20 minutes, of which you stand at the stove for 9. Cost per plate: about £1.30. For vegans she repeats it with olive oil and toasted almonds, and admits on camera that she likes that version better.",
    url: "https://example.com/video/chickpeas-lemon-burnt-butter",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Cooking",
      author: "Samira Dell",
      durationMinutes: "8",
      publishedAt: "2026-11-09",
    },
    referenceTitle: "Dinner for four at £1.30 a plate",
    referenceBody: "Chickpeas, a lemon, and butter taken four seconds from ruin. On the table in 20 minutes.",
  },
  {
    externalId: "sample-video-07",
    title: "Fix a dripping tap without calling anyone",
    body: "A tap that drips once a second wastes about 30 litres of water a day, and nine times out of ten the culprit is a rubber washer that costs less than a coffee. Plumber Gus Ferreira shows the whole repair in 12 minutes with an adjustable spanner, a screwdriver and a towel: turn off the water, open the tap, put every part on the towel in the order it came off, change the washer, close it. He films from the angle at which you will actually be lying. The last two minutes cover the tenth case, in which the seat is worn and you should call someone after all.",
    url: "https://example.com/video/fix-a-dripping-tap",
    imageUrl: null,
    language: "en",
    attributes: { section: "Home", author: "Gus Ferreira", durationMinutes: "12", publishedAt: "2026-10-15" },
    referenceTitle: "That drip wastes 30 litres a day",
    referenceBody:
      "Stop it yourself in 12 minutes: a spanner, a screwdriver, a towel and a washer cheaper than a coffee.",
  },
  {
    externalId: "sample-video-08",
    title: "Learn to whistle with two fingers in one afternoon",
    body: "Former shepherd Ewan Braithe has taught more than 500 people to whistle loudly enough to stop a dog at 800 metres. In this lesson he teaches three complete beginners: a dentist, a ten-year-old, and a woman who has tried since 1991. The method has four steps: lips over teeth, tongue folded back, a small downward angle, and breath from the belly. Most beginners only get air for the first 40 minutes; Ewan explains why that is the right kind of air. By the end all three can do it. The dentist, he says, was the hardest case, because she kept thinking about it.",
    url: "https://example.com/video/whistle-with-two-fingers",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Skills",
      author: "Ewan Braithe",
      durationMinutes: "16",
      publishedAt: "2026-09-18",
    },
    referenceTitle: "She had tried to whistle since 1991",
    referenceBody: "Ewan Braithe's four steps got her there in an afternoon. The dentist was harder.",
  },
  {
    externalId: "sample-video-09",
    title: "Five stretches for people who sit all day",
    body: "Physiotherapist Lindiwe Maseko designed this routine for the 340 staff of a call centre, who did it every working day for eight weeks. Reports of back pain fell from 61 to 38 per cent. It takes seven minutes, needs one chair, and can be done in a suit. The five stretches are the doorway, the figure four, the slow nod, the desk dog and the one that looks silly. Lindiwe shows each from the front and the side, names the usual mistake, and offers an easier version for stiff hips. Do not push into pain, she says; if a stretch tingles or shoots, stop and have it looked at.",
    url: "https://example.com/video/five-stretches-desk",
    imageUrl: null,
    language: "en",
    attributes: {
      section: "Wellbeing",
      author: "Lindiwe Maseko",
      durationMinutes: "7",
      publishedAt: "2026-11-03",
    },
    referenceTitle: "Seven minutes, one chair, less back pain",
    referenceBody:
      "Five stretches that 340 office workers kept up for eight weeks. Yes, one of them looks silly.",
  },
];

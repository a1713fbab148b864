import { builtIn } from "../built-in-category.ts";

export const urgency = builtIn(
  "urgency",
  "Urgency",
  "Tells what is on now and until when, where the item says so.",
  {
    instructions: `Show why now: a date, an end, a start or a change that the item itself names.
Where the item has no time in it, make it current without inventing a deadline.
Title: what is going on. Body: the time that matters and what to do.
Never write of scarcity that the item does not state.`,
    examples: [
      {
        source: "The winter jacket sale ends on Sunday at midnight; all sizes are in stock.",
        title: "Last days of the jacket sale",
        body: "It ends on Sunday at midnight, and every size is still there.",
      },
      {
        source: "The comet is visible low in the west for an hour after sunset this week.",
        title: "Look west tonight",
        body: "The comet shows for an hour after sunset, this week only.",
      },
    ],
    temperature: 0.6,
    constraints: { bannedWords: ["hurry", "act now"] },
  },
);

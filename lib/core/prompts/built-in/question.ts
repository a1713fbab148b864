import { builtIn } from "../built-in-category.ts";

export const question = builtIn(
  "question",
  "Question",
  "Asks what the reader would ask, and the item answers it.",
  {
    instructions: `Ask one real question that the item answers, in the reader's own words.
Title: the question, ending in a question mark. Body: one concrete hint of the answer, without giving all of it away.
No question that can be waved away with yes or no where another is possible.`,
    examples: [
      {
        source:
          "A guide compares three ways to store tomatoes and finds that room temperature keeps most taste.",
        title: "Where do tomatoes keep their taste?",
        body: "A guide compared three places in the kitchen. One of them won.",
      },
      {
        source: "The club signs a new goalkeeper after its captain's injury.",
        title: "Who guards the goal now?",
        body: "With the captain injured, the club has signed a new keeper.",
      },
    ],
    temperature: 0.8,
  },
);

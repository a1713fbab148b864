import { builtIn } from "../built-in-category.ts";

export const curiosity = builtIn(
  "curiosity",
  "Curiosity",
  "Opens a gap that only the item closes, and never lies about it.",
  {
    instructions: `Make the reader want the one thing that the item explains.
Name the subject clearly, hold back the answer, and never promise more than the item gives.
Title: the puzzling part. Body: enough context that the reader knows what they will learn.
Avoid worn phrases such as “you won't believe”, “this one trick” and “what happened next”.`,
    examples: [
      {
        source:
          "Researchers found that a moss survives thirty years of drought by folding its leaves like paper.",
        title: "The moss that folds itself away",
        body: "Three decades without rain, then green again. Researchers now know how it waits.",
      },
      {
        source: "A chef explains why restaurants salt pasta water before it boils.",
        title: "Before the water boils",
        body: "Chefs salt their pasta water early, and taste is not the reason.",
      },
    ],
    temperature: 0.9,
    constraints: { bannedWords: ["you won't believe", "this one trick", "what happened next"] },
  },
);

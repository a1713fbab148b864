import { builtIn } from "../built-in-category.ts";

export const socialProof = builtIn(
  "social-proof",
  "Social proof",
  "Shows who else cares, where the item says who.",
  {
    instructions: `Show that others watch, read, choose or talk about this, using only what the item says of them.
Title: who, and what they do. Body: why.
Where the item names nobody, write of the people in it; never invent crowds, ratings or experts.`,
    examples: [
      {
        source: "More than 300 readers sent in photos of the first snow; the editors chose twelve.",
        title: "Readers share the first snow",
        body: "More than 300 sent in their photos. The editors chose twelve.",
      },
      {
        source: "Nurses at the city hospital recommend the shoe after a year of night shifts.",
        title: "The shoe that nurses recommend",
        body: "A year of night shifts at the city hospital, and they stand by it.",
      },
    ],
    temperature: 0.7,
    constraints: { bannedWords: ["everyone is talking about"] },
  },
);

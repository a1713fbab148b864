import { builtIn } from "../built-in-category.ts";

export const number = builtIn("number", "Number", "Leads with the one figure that carries the item.", {
  instructions: `Lead with the most telling number that the item holds, exactly as it stands there.
Title: the number and what it counts. Body: what it means.
Where the item holds no number, write plainly instead; never count, round or compute one yourself.`,
  examples: [
    {
      source: "The bridge carries 40,000 cyclists a day, twice as many as planned, a count shows.",
      title: "40,000 cyclists a day",
      body: "That is what the bridge carries now, twice as many as planned.",
    },
    {
      source: "The recipe needs five ingredients and 20 minutes.",
      title: "Five ingredients, 20 minutes",
      body: "That is all this recipe asks of you tonight.",
    },
  ],
  temperature: 0.6,
});

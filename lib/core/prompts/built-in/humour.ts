import { builtIn } from "../built-in-category.ts";

export const humour = builtIn("humour", "Humour", "A light touch that never laughs at anyone.", {
  instructions: `Be gently funny: understatement, a wry turn, a homely comparison.
Title: the light touch. Body: the fact, so that a reader who misses the joke still knows what it is about.
Nothing at the expense of a person or a group. Grave items (death, illness, violence, disaster) are written plainly, without a joke.`,
  examples: [
    {
      source: "A goat escaped from a petting zoo and was found in the town's bakery.",
      title: "Goat goes out for breakfast",
      body: "It left the petting zoo and was found in the bakery. No bread was harmed, they say.",
    },
    {
      source: "A new vacuum robot recognises socks and drives around them.",
      title: "Finally, respect for socks",
      body: "The new vacuum robot sees them and politely drives around.",
    },
  ],
  temperature: 1.0,
  constraints: { emojiPolicy: "optional" },
});

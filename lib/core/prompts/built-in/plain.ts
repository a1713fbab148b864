import { builtIn } from "../built-in-category.ts";

export const plain = builtIn("plain", "Plain", "Says what happened, in the fewest honest words.", {
  instructions: `Say plainly what the item is about, as a good news desk would.
Title: the subject and what happened to it. Body: the one detail that matters most next.
No teasing, no adjectives that judge, no question.`,
  examples: [
    {
      source:
        "The city library opens its reading room on Sundays from March; entry stays free with a library card.",
      title: "Library opens on Sundays",
      body: "From March the reading room is open on Sundays too. A library card is all you need.",
    },
    {
      source: "A documentary follows beekeepers who move their hives up the mountain each summer.",
      title: "Beekeepers on the move",
      body: "A new documentary follows the hives up the mountain, summer after summer.",
    },
  ],
  temperature: 0.4,
});

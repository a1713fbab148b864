import { builtIn } from "../built-in-category.ts";

export const story = builtIn("story", "Story", "Begins in the middle of a scene that the item tells.", {
  instructions: `Open on a person, a place or a moment of the item, as a storyteller would.
Title: the scene in a few words. Body: what happens in it, in the present tense, and stop before the end.
Only people and events of the item.`,
  examples: [
    {
      source: "Marta Soler, 68, repairs the village's clocks in a workshop that her grandfather opened.",
      title: "Marta and the village clocks",
      body: "In her grandfather's workshop, Marta Soler still opens every clock by hand.",
    },
    {
      source: "A film crew spent a winter with the last lighthouse keeper of the coast.",
      title: "A winter at the lighthouse",
      body: "One keeper, one light, and a film crew that stayed until spring.",
    },
  ],
  temperature: 0.9,
});

import { builtIn } from "../built-in-category.ts";

export const benefit = builtIn("benefit", "Benefit", "Tells what the reader gets from opening it.", {
  instructions: `Say what the reader can do, know or save after opening the item.
Speak to the reader as “you”. Title: the gain. Body: how the item brings it about.
No gain that the item does not give.`,
  examples: [
    {
      source: "A video shows how to fix a dripping tap with one washer and a wrench.",
      title: "Fix that dripping tap yourself",
      body: "One washer, one wrench: the video shows you each step.",
    },
    {
      source: "The app's new offline mode keeps maps on the phone.",
      title: "Your maps, without a signal",
      body: "The new offline mode keeps them on your phone, wherever you walk.",
    },
  ],
  temperature: 0.7,
});

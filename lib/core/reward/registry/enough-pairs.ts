import { counted } from "../../text/counted.ts";
import { FEWEST_STORIES } from "../comparison/gate.ts";

/** Whether there is enough to train on and to compare with, and the sentence that says so. */
export interface Enough {
  train: boolean;
  compare: boolean;
  words: string;
}

/** Says honestly what so many pairs from so many items allow; `held` is how many of the items are held out. */
export function enoughPairs({
  pairs,
  stories,
  held,
}: {
  pairs: number;
  stories: number;
  held: number;
}): Enough {
  const from = `${counted(pairs, "pair")} from ${counted(stories, "item")}`;
  if (pairs === 0)
    return {
      train: false,
      compare: false,
      words: "No decision tells two texts apart yet. Decide on items in the review, or vote in duels.",
    };
  if (stories - held === 0)
    return {
      train: false,
      compare: false,
      words: `${from}: all of them are held out. Nothing is left to train on.`,
    };
  if (held < FEWEST_STORIES)
    return {
      train: true,
      compare: false,
      words: `${from}: too few to tell. You can train, but not compare: ${counted(held, "item")} would be held out, and ${FEWEST_STORIES} are needed.`,
    };
  return {
    train: true,
    compare: true,
    words: `${from}; ${counted(held, "item")} held out to compare with the active model.`,
  };
}

import { expect, test } from "vitest";
import { FEWEST_STORIES } from "../comparison/gate.ts";
import { enoughPairs } from "./enough-pairs.ts";

test("says honestly what the pairs allow", () => {
  expect(enoughPairs({ pairs: 0, stories: 0, held: 0 })).toMatchObject({ train: false, compare: false });
  expect(enoughPairs({ pairs: 3, stories: 1, held: 1 })).toMatchObject({ train: false, compare: false });
  const few = enoughPairs({ pairs: 12, stories: 5, held: 1 });
  expect(few).toMatchObject({ train: true, compare: false });
  expect(few.words).toBe(
    `12 pairs from 5 items: too few to tell. You can train, but not compare: 1 item would be held out, and ${FEWEST_STORIES} are needed.`,
  );
  expect(enoughPairs({ pairs: 900, stories: 200, held: FEWEST_STORIES })).toMatchObject({
    train: true,
    compare: true,
  });
});

import { expect, test } from "vitest";
import { parseInput } from "#core/errors/invalid-input.ts";
import { experimentInput } from "./experiment-input.ts";

const human = { key: "human", control: true, share: 0.5, delivered: 50_000, clicked: 1_500, optedOut: 20 };
const curious = { key: "curious", control: false, share: 0.5, delivered: 50_000, clicked: 2_000 };
const read = (input: unknown) => parseInput(experimentInput, input);

test("what fits passes; opt-outs that are not named are not known", () =>
  expect(read({ arms: [human, curious] })).toEqual({ arms: [human, { ...curious, optedOut: null }] }));

test("shares are weights, and nobody need have been delivered to", () =>
  expect(
    read({
      arms: [
        { ...human, share: 45 },
        { ...curious, share: 45, delivered: 0, clicked: 0 },
      ],
    }).arms,
  ).toHaveLength(2));

test.each([
  [[], /Give an object with "arms"/],
  [{}, /Give a list of at least two/],
  [{ arms: [human] }, /at least two arms/],
  [{ arms: [curious, { ...curious, key: "b" }] }, /No arm is the control/],
  [{ arms: [human, { ...human, key: "b" }] }, /2 arms are the control/],
  [{ arms: [human, { ...curious, key: "human" }] }, /Two arms are called “human”/],
  [{ arms: [human, { ...curious, key: " " }] }, /An arm has no key/],
  [{ arms: [human, { ...curious, clicked: 50_001 }] }, /“curious” has more clicked than delivered/],
  [{ arms: [human, { ...curious, optedOut: 50_001 }] }, /“curious” has more opted out than delivered/],
  [{ arms: [human, { ...curious, clicked: 1.5 }] }, /clicked is not a whole number/],
  [{ arms: [human, { ...curious, delivered: -1 }] }, /delivered is not a whole number/],
  [{ arms: [human, { ...curious, delivered: "9" }] }, /delivered is not a number/],
  [{ arms: [human, { ...curious, share: 0 }] }, /share must be above 0/],
])("%j is refused with a sentence", (input, says) => expect(() => read(input)).toThrow(says));

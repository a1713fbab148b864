import { expect, test } from "vitest";
import { parseInput } from "#core/errors/invalid-input.ts";
import { experimentDesign } from "./experiment-design.ts";

const human = { key: "Human", control: true, source: "human" as const, share: 0.5 };
const approved = { key: "Approved", control: false, source: "approved" as const, share: 0.5 };
const design = {
  name: "Spring",
  arms: [human, approved],
  holdout: 0,
  adaptive: false,
  usualRate: 0.03,
  smallestLift: 0.1,
  recipients: null,
};
const read = (more: object) => parseInput(experimentDesign, { ...design, ...more });

test("a control, an arm and shares that make up all", () => {
  expect(read({}).arms).toHaveLength(2);
  expect(
    read({
      holdout: 0.1,
      arms: [
        { ...human, share: 0.45 },
        { ...approved, share: 0.45 },
      ],
    }).holdout,
  ).toBe(0.1);
});

test.each([
  [{ arms: [human] }, /Add an arm/],
  [{ arms: [human, { ...approved, control: true }] }, /One arm is the control/],
  [{ arms: [{ ...human, control: false }, approved] }, /One arm is the control/],
  [{ arms: [human, { ...approved, key: "human" }] }, /Two arms have the same name/],
  [{ arms: [human, { ...approved, source: "human" }] }, /Two arms take the same text/],
  [{ arms: [human, { ...approved, source: "category" }] }, /Choose the style/],
  [{ arms: [human, { ...approved, source: "fixed", title: " " }] }, /Write the text/],
  [{ arms: [human, { ...approved, share: 0.4 }] }, /make up 90 %/],
  [{ holdout: 0.1 }, /make up 110 %/],
  [{ holdout: 0.6 }, /At most half/],
  [{ usualRate: 0 }, /above 0 %/],
  [{ name: " " }, /Give the experiment a name/],
])("%j is refused with a sentence", (more, says) => expect(() => read(more)).toThrow(says));

import { describe, expect, test } from "vitest";
import { judgingSummary, type PairOnRecord } from "./judging-summary.ts";
import { type PeopleSaid, peopleVerdict } from "./people-on-pairs.ts";

const pairs = Array.from(
  { length: 40 },
  (_, at): PairOnRecord => ({
    id: `p${at}`,
    itemId: `i${at}`,
    ...(at % 2 === 0
      ? { baselineFirst: "first", challengerFirst: "second" }
      : { baselineFirst: "second", challengerFirst: "first" }),
  }),
);
const says = (at: number, what: PeopleSaid["says"], more: Partial<PeopleSaid> = {}): PeopleSaid => ({
  pairId: `p${at}`,
  source: "rating",
  says: what,
  people: 1,
  ...more,
});

describe("what people say of a pair", () => {
  test("is what most of them said, whatever the source", () =>
    expect(
      peopleVerdict([says(0, "baseline", { people: 2 }), says(0, "challenger", { source: "duel" })]),
    ).toBe("baseline"));
  test("is a tie where no answer has the most", () =>
    expect(peopleVerdict([says(0, "baseline"), says(0, "challenger", { source: "duel" })])).toBe("tie"));
});

test("agreement is over the pairs that people compared too, and says where from", () => {
  const said = Array.from({ length: 36 }, (_, at) =>
    says(at, at % 2 === 0 ? "baseline" : "challenger", { source: at < 6 ? "duel" : "rating" }),
  );
  const { wins, people } = judgingSummary(pairs, said);
  expect(wins).toEqual({ baseline: 20, challenger: 20, tie: 0 });
  expect(people).toMatchObject({
    pairs: 36,
    sources: { rating: 30, duel: 6, decision: 0 },
    kappa: { known: true, kappa: 1 },
  });
});
test("agreement over few pairs is not told", () =>
  expect(judgingSummary(pairs, [says(3, "tie")]).people).toMatchObject({
    pairs: 1,
    kappa: { known: false, why: "too-few" },
  }));

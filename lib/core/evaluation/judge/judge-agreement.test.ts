import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { judgeAgreement, type PersonBesideJudge } from "./judge-agreement.ts";

describe("agreement with people", () => {
  const said = (judge: PersonBesideJudge["judge"], person: PersonBesideJudge["person"], count: number) =>
    Array.from({ length: count }, () => ({ judge, person }));
  test("is not told below 30 pairs", () =>
    expect(judgeAgreement(said("tie", "tie", 29))).toEqual({
      pairs: 29,
      kappa: { known: false, why: "too-few" },
    }));
  test("by hand: 30 of 40 the same, half of each by chance: 0.5", () => {
    const pairs = [
      ...said("baseline", "baseline", 15),
      ...said("challenger", "challenger", 15),
      ...said("baseline", "challenger", 5),
      ...said("challenger", "baseline", 5),
    ];
    const { kappa } = judgeAgreement(pairs);
    expect(kappa).toMatchObject({ known: true, kappa: expect.closeTo(0.5, 10) });
    if (kappa.known) expect(kappa.interval.low).toBeLessThan(0.5);
  });
  test("a judge that guesses agrees by chance alone, however often it is right", () => {
    const random = seededRandom(3);
    const guess = () => (random() < 0.8 ? "challenger" : "baseline") as "challenger" | "baseline";
    const { kappa } = judgeAgreement(
      Array.from({ length: 400 }, () => ({ judge: guess(), person: guess() })),
    );
    if (!kappa.known) throw new Error("There is an interval.");
    expect(Math.abs(kappa.kappa)).toBeLessThan(0.2);
  });
});

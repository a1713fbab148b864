import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseDuels, type SharedContest } from "./choose-duels.ts";
import { type Contest, type Contestant, contestsOf } from "./contest.ts";
import { pairKey } from "./pair-key.ts";

const ITEMS = 12;

/** Items with a human line and two generated texts each, the second far better than the first. */
function contests(items = ITEMS): Contest[] {
  return Array.from({ length: items }, (_, item) => {
    const one = (name: string, reward: number, kind: Contestant["kind"] = "generated"): Contestant => ({
      id: `${name}-${String(item).padStart(4, "0")}`,
      kind,
      title: name,
      body: `${item}`,
      language: "en",
      reward,
      rewardModelId: "m",
      duplicateOfId: null,
      guardrails: { level: "pass", findings: [] },
    });
    return contestsOf(`item ${item}`, [one("human", 0, "reference"), one("weak", 0.1), one("strong", 6)]);
  }).flat();
}

const choose = (given: Partial<Parameters<typeof chooseDuels>[0]>) =>
  chooseDuels({
    fresh: contests(),
    shared: [],
    without: new Set(),
    personId: "ana",
    place: 0,
    count: 5,
    ...given,
  });
const keyOf = (one: { left: { id: string }; right: { id: string } }) => pairKey(one.left.id, one.right.id);

/** All that a person is shown in a row, five at a time, as the screen asks. */
function session(personId: string, shared: SharedContest[], fresh = contests(), most = 1_000) {
  const seen = new Set<string>();
  const shown: ReturnType<typeof chooseDuels> = [];
  while (shown.length < most) {
    const some = chooseDuels({ fresh, shared, without: seen, personId, place: shown.length, count: 5 });
    if (some.length === 0) break;
    for (const one of some) seen.add(keyOf(one));
    shown.push(...some);
  }
  return shown;
}

describe("the next pairs", () => {
  test("are the same for the same person and place, and others for another", () => {
    expect(choose({})).toEqual(choose({}));
    expect(choose({}).map(keyOf)).not.toEqual(choose({ personId: "ben" }).map(keyOf));
    expect(choose({}).map(keyOf)).not.toEqual(choose({ place: 5 }).map(keyOf));
  });

  test("never repeat, and come to an end when all are judged", () => {
    const shown = session("ana", []);
    expect(shown).toHaveLength(ITEMS * 3);
    expect(new Set(shown.map(keyOf)).size).toBe(ITEMS * 3);
    expect(choose({ without: new Set(shown.map(keyOf)) })).toEqual([]);
  });

  test("hold no item twice while there is another", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(1_000), (personId, place) => {
        const chosen = choose({ personId, place, count: 8 });
        expect(new Set(chosen.map(({ itemId }) => itemId)).size).toBe(8);
      }),
    );
    expect(choose({ fresh: contests(1), count: 3 })).toHaveLength(3);
  });

  test("prefer what the model is unsure of", () => {
    let close = 0;
    const [people, count] = [200, 4];
    for (let i = 0; i < people; i++) {
      for (const { left, right } of choose({ personId: `p${i}`, count })) {
        if (Math.abs(left.reward! - right.reward!) < 1) close += 1;
      }
    }
    // A third of all pairs is close; by chance alone it would be 267 of 800.
    expect(close).toBeGreaterThan(600);
  });
});

describe("what others have judged", () => {
  const sharedOf = (of: readonly Contest[], raters = 1, firstLeft = 0): SharedContest[] =>
    of.map((one) => ({ ...one, raters, firstLeft }));

  test("takes every second place, those with the fewest judges first", () => {
    const [few, many] = [contests().slice(0, 3), contests().slice(3, 12)];
    const shared = [...sharedOf(many, 4, 2), ...sharedOf(few)];
    const keys = (of: readonly Contest[]) => new Set(of.map(({ a, b }) => pairKey(a.id, b.id)));
    const chosen = choose({ shared, count: 6 }).map(keyOf);
    expect(chosen.map((key) => keys([...few, ...many]).has(key))).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(keys(few).has(chosen[0]!)).toBe(true);
  });

  test("makes at least a third of all pairs judged twice where two people vote in turn", () => {
    const many = contests(80);
    const ana = session("ana", [], many, 60);
    const byKey = new Map(many.map((one) => [pairKey(one.a.id, one.b.id), one]));
    const ben = session("ben", sharedOf(ana.map((one) => byKey.get(keyOf(one))!)), many, 60);
    const all = new Set([...ana, ...ben].map(keyOf));
    expect((ana.length + ben.length - all.size) / all.size).toBeGreaterThanOrEqual(1 / 3);
  });

  test("stands the other way round for the second person", () => {
    const of = contests().slice(0, 1);
    const [first, second] = [of[0]!.a.id, of[0]!.b.id].sort();
    expect(choose({ fresh: [], shared: sharedOf(of, 1, 1) })[0]!.left.id).toBe(second);
    expect(choose({ fresh: [], shared: sharedOf(of, 1, 0) })[0]!.left.id).toBe(first);
  });
});

test("neither the human line nor the better reward has a side", () => {
  for (const personId of ["ana", "ben", "cem"]) {
    const shown = session(personId, [], contests(60));
    const human = shown.filter(({ left, right }) => [left.kind, right.kind].includes("reference"));
    const humanLeft = human.filter(({ left }) => left.kind === "reference").length / human.length;
    expect(humanLeft).toBeGreaterThan(0.38);
    expect(humanLeft).toBeLessThan(0.62);
    const leadLeft = shown.map(({ left, right }) =>
      left.kind === "reference" || (right.kind !== "reference" && left.reward! > right.reward!) ? 1 : 0,
    );
    for (let at = 0; at + 4 <= leadLeft.length; at += 4) {
      expect(leadLeft.slice(at, at + 4).reduce<number>((sum, one) => sum + one, 0)).toBe(2);
    }
  }
});

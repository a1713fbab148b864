import { describe, expect, test } from "vitest";
import { decisionPairs } from "./decision-pairs.ts";
import type { ItemHistory, PastDecision, ShownCandidate } from "./item-history.ts";

const text = (id: string) => ({ title: `Title ${id}`, body: `Body ${id}` });
const candidate = (id: string, more: Partial<ShownCandidate> = {}): ShownCandidate => ({
  id,
  ...text(id),
  kind: "generated",
  guardrailLevel: "pass",
  duplicateOfId: null,
  ...more,
});
let count = 0;
const decided = (more: Partial<PastDecision>): PastDecision => ({
  id: `d${++count}`,
  action: "approve",
  candidateId: null,
  text: null,
  original: null,
  shown: ["a", "b", "c"],
  undoesId: null,
  at: "2026-03-01T10:00:00.000Z",
  ...more,
});
const approve = (id: string, more: Partial<PastDecision> = {}) =>
  decided({ candidateId: id, text: text(id), ...more });
const history = (
  decisions: PastDecision[],
  candidates = ["a", "b", "c"].map((id) => candidate(id)),
): ItemHistory => ({
  item: { id: "item-1", title: "T", body: "B", language: "en" },
  decisions,
  candidates,
});
const short = (given: ItemHistory) =>
  decisionPairs(given).map(({ kind, pair }) => `${kind}: ${pair.a.title} > ${pair.b.title}`);

describe("an approval", () => {
  test("is preferred to everything that was shown beside it", () => {
    expect(short(history([approve("a")]))).toEqual([
      "chosen: Title a > Title b",
      "chosen: Title a > Title c",
    ]);
  });
  test("names its item as story and group, its day, and shares its weight", () => {
    const { pair } = decisionPairs(history([approve("a")]))[0]!;
    expect(pair).toMatchObject({
      clusterId: "item-1",
      groupId: "item-1",
      date: "2026-03-01",
      source: "decision",
      aIsBetter: 1,
      item: { title: "T", body: "B", language: "en" },
    });
    const total = decisionPairs(history([approve("a")])).reduce((sum, one) => sum + one.pair.weight ** 2, 0);
    expect(total).toBeCloseTo(1);
  });
  test("in bulk, with nothing shown beside it, says nothing", () => {
    expect(short(history([approve("a", { shown: [] })]))).toEqual([]);
  });
  test("says nothing of what a guardrail blocked, of its repeats, or of the same words", () => {
    const candidates = [
      candidate("a"),
      candidate("b", { guardrailLevel: "block" }),
      candidate("c", { duplicateOfId: "a" }),
      candidate("d", text("a")),
      candidate("e", { duplicateOfId: "f" }),
      candidate("f"),
    ];
    const given = history([approve("a", { shown: ["a", "b", "c", "d", "e", "f"] })], candidates);
    expect(short(given)).toEqual(["chosen: Title a > Title f"]);
  });
  test("of a repeat stands for what it repeats", () => {
    const candidates = [candidate("a"), candidate("b"), candidate("c", { duplicateOfId: "a" })];
    expect(short(history([approve("c", { shown: ["a", "b"] })], candidates))).toEqual([
      "chosen: Title c > Title b",
    ]);
  });
  test("that was taken back says nothing; the one after it does", () => {
    const first = approve("a");
    const undo = decided({ action: "undo", undoesId: first.id });
    expect(short(history([first, undo]))).toEqual([]);
    expect(short(history([first, undo, approve("b")]))).toEqual([
      "chosen: Title b > Title a",
      "chosen: Title b > Title c",
    ]);
  });
  test("passes over a candidate that is no longer on record", () => {
    expect(short(history([approve("a", { shown: ["a", "b", "gone"] })]))).toEqual([
      "chosen: Title a > Title b",
    ]);
  });
});

describe("an edit", () => {
  const edit = (words: string) =>
    decided({ action: "override", candidateId: "a", text: text(words), original: text("a") });
  test("is preferred to its original and to what was shown", () => {
    expect(short(history([edit("mine")]))).toEqual([
      "edited: Title mine > Title a",
      "chosen: Title mine > Title b",
      "chosen: Title mine > Title c",
    ]);
  });
  test("that changed nothing is no edit", () => {
    expect(short(history([edit("a")]))).toEqual(["chosen: Title a > Title b", "chosen: Title a > Title c"]);
  });
});

describe("a rejection", () => {
  const reject = (shown: string[]) => decided({ action: "reject", shown });
  test("alone says nothing", () => {
    expect(short(history([reject(["a", "b"])]))).toEqual([]);
  });
  test("puts what was shown below what was approved later", () => {
    const candidates = ["a", "b", "c"].map((id) => candidate(id));
    expect(short(history([reject(["a", "b"]), approve("c", { shown: ["c"] })], candidates))).toEqual([
      "rejected: Title c > Title a",
      "rejected: Title c > Title b",
    ]);
  });
  test("does not count a pair again that the approval counts", () => {
    expect(short(history([reject(["a", "b"]), approve("c", { shown: ["a", "c"] })]))).toEqual([
      "chosen: Title c > Title a",
      "rejected: Title c > Title b",
    ]);
  });
  test("after the approval, or taken back, says nothing", () => {
    const approval = approve("c", { shown: ["c"] });
    const first = reject(["a"]);
    const undo = decided({ action: "undo", undoesId: first.id });
    expect(short(history([approval, reject(["a"])]))).toEqual([]);
    expect(short(history([first, undo, approve("c", { shown: ["c"] })]))).toEqual([]);
  });
});

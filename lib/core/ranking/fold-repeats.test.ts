import { expect, test } from "vitest";
import { foldRepeats } from "./fold-repeats.ts";

const one = (id: string, title: string, more = {}) => ({
  id,
  title,
  body: "",
  kind: "generated" as "generated" | "reference" | "override",
  duplicateOfId: null as string | null,
  guardrails: { level: "pass" as "pass" | "block", findings: [] },
  ...more,
});
const folded = (candidates: ReturnType<typeof one>[]) =>
  Object.fromEntries(foldRepeats(candidates).map(({ id, duplicateOfId }) => [id, duplicateOfId]));

test("what two runs wrote in the same words is one, the earlier", () =>
  expect(
    folded([one("a", "The tram is back"), one("b", "the tram is back!"), one("c", "Ride again")]),
  ).toEqual({
    a: null,
    b: "a",
    c: null,
  }));
test("under another verdict it is another: what is blocked never hides what may be sent", () =>
  expect(
    folded([one("a", "Ride", { guardrails: { level: "block", findings: [] } }), one("b", "Ride")]),
  ).toEqual({ a: null, b: null }));
test("repeats that a run folded stay as they are; the human line and edits are never folded", () =>
  expect(
    folded([
      one("a", "Ride"),
      one("b", "Ride", { duplicateOfId: "z" }),
      one("human", "Ride", { kind: "reference" }),
      one("edit", "Ride", { kind: "override" }),
    ]),
  ).toEqual({ a: null, b: "z", human: null, edit: null }));
test("what repeats a folded one is folded with it", () =>
  expect(folded([one("a", "Ride"), one("b", "Ride"), one("c", "Rides", { duplicateOfId: "b" })])).toEqual({
    a: null,
    b: "a",
    c: "a",
  }));

import { expect, test } from "vitest";
import type { PairCounts } from "../decisions/pair-kind.ts";
import { trainedCard } from "./trained-card.ts";
import type { TrainingReport } from "./training-report.ts";
import { DEFAULT_TRAINING_SETTINGS } from "./training-settings.ts";

const cardOf = (kinds: Partial<PairCounts["kinds"]>) => {
  const all = { chosen: 0, edited: 0, rejected: 0, duel: 0, outcome: 0, ...kinds };
  const trained = { kinds: all, pairs: 10, stories: 5 };
  const report = {
    trained,
    heldOut: trained,
    byKind: [],
    active: { id: "a", name: "A" },
  } as unknown as TrainingReport;
  const from = { languages: ["en"], since: null, until: null, unseen: 0.2 };
  return trainedCard(report, { name: "B", ...DEFAULT_TRAINING_SETTINGS }, from);
};

test("a card says whether readers had a say in what it learned", () => {
  expect(cardOf({ chosen: 10 }).limits).toContain("not what readers click");
  expect(cardOf({ outcome: 10 }).trainedOn.data).toBe("What this console’s readers clicked");
  expect(cardOf({ outcome: 5, duel: 5 }).trainedOn.data).toBe(
    "What this console’s people chose and its readers clicked",
  );
  expect(cardOf({ outcome: 5, duel: 5 }).trainedOn).toMatchObject({ "Clicked more": 5, "Won a duel": 5 });
});

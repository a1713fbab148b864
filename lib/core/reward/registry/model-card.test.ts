import fc from "fast-check";
import { expect, test } from "vitest";
import { readModelCard } from "./model-card.ts";

test("reads what it knows by name and keeps the rest as it is written", () => {
  const row = { pairs: 10, clusters: 3, accuracy: 0.6, low: 0.5, high: 0.7 };
  const card = readModelCard({
    id: "x",
    name: "X",
    method: "Sums",
    trainedOn: { data: "Headlines", countedPairs: 1_000, veryClearPairs: 200, licence: "CC BY 4.0" },
    heldOut: { what: "By story", "all pairs": row, broken: { accuracy: "high" } },
    settings: { seed: 1 },
    command: "make it",
    bytes: 5,
  });
  expect(card).toMatchObject({
    method: "Sums",
    data: "Headlines",
    trainedPairs: 1_200,
    bytes: 5,
    calibration: null,
  });
  expect(card.heldOut).toEqual({ what: "By story", rows: [{ name: "all pairs", ...row }] });
  expect(card.parts).toEqual([
    {
      name: "Trained on",
      values: [
        { name: "Data", value: "Headlines" },
        { name: "Counted pairs", value: "1,000" },
        { name: "Very clear pairs", value: "200" },
        { name: "Licence", value: "CC BY 4.0" },
      ],
    },
    { name: "Settings", values: [{ name: "Seed", value: "1" }] },
    { name: "Command", values: [{ name: "", value: "make it" }] },
  ]);
});
test("reads a calibration, and leaves its empty bins out", () => {
  const bin = { low: 0.5, high: 0.6, pairs: 4, predicted: 0.55, observed: 0.5 };
  const empty = { low: 0.6, high: 0.7, pairs: 0, predicted: null, observed: null };
  const calibration = { expectedCalibrationError: 0.05, pairs: 4, bins: [bin, empty] };
  expect(readModelCard({ calibration }).calibration).toEqual({ ...calibration, bins: [bin] });
  expect(readModelCard({ calibration: { ...calibration, bins: "four" } }).calibration).toBeNull();
  const named = readModelCard({
    calibration: { what: "Counted", truly: { error: 0.05, bins: [bin] }, other: 1 },
  });
  expect(named.calibration).toEqual({ ...calibration, bins: [bin] });
  expect(named.calibrationNote).toBe("Counted");
});
test("never breaks on what it does not know", () => {
  fc.assert(fc.property(fc.json(), (text) => void readModelCard(JSON.parse(text))));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (heldOut, trainedOn, calibration) => {
      readModelCard({ heldOut, trainedOn, calibration });
    }),
  );
});

import { expect, test } from "vitest";
import type { ArmFit } from "./arm-fit.ts";
import { heldBackBySender } from "./held-back-by-sender.ts";

const fitOf = (format: ArmFit["format"], fits: number): ArmFit => ({
  format,
  fits,
  messages: 54,
  misfits: [],
});
const FORMATS = [fitOf("fcm", 54), fitOf("braze", 53), fitOf("airship", 0)];

test("the sender that was exported for last is what counts: a company uses one", () => {
  expect(heldBackBySender({ formats: FORMATS, lastSender: "braze" })).toBe(
    "Some texts do not fit, so the file of every arm will lack messages: for Braze 1 of 54.",
  );
  expect(heldBackBySender({ formats: FORMATS, lastSender: "fcm" })).toBeNull();
});

test("before the first export every sender with misfits is named", () => {
  expect(heldBackBySender({ formats: FORMATS, lastSender: null })).toContain(
    ": for Braze 1 of 54, for Airship all 54.",
  );
  expect(heldBackBySender({ formats: [fitOf("fcm", 54)], lastSender: null })).toBeNull();
});

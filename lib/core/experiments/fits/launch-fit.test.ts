import { expect, test } from "vitest";
import type { ArmFit } from "./arm-fit.ts";
import { launchFit } from "./launch-fit.ts";

const of54 = (format: ArmFit["format"], fits: number): ArmFit => ({
  format,
  fits,
  messages: 54,
  misfits: [],
});
const FORMATS = [of54("fcm", 54), of54("braze", 53), of54("airship", 0)];

test("the sender that was exported for last is what counts: a company uses one", () => {
  expect(launchFit({ formats: FORMATS, lastSender: "braze" })).toEqual({
    all: false,
    sentence: "Some texts do not fit, so the file of every arm will lack messages: for Braze 1 of 54.",
  });
  expect(launchFit({ formats: FORMATS, lastSender: "fcm" })).toEqual({
    all: true,
    sentence: "Every text fits into FCM HTTP v1.",
  });
});

test("before the first export every sender with misfits is named", () => {
  expect(launchFit({ formats: FORMATS, lastSender: null }).sentence).toContain(
    ": for Braze 1 of 54, for Airship all 54.",
  );
  expect(launchFit({ formats: [of54("fcm", 54)], lastSender: null })).toEqual({
    all: true,
    sentence: "Every text fits into every sender's format.",
  });
});

import { expect, test } from "vitest";
import { sendWindowText } from "./send-window-text.ts";

test("names the day once, and always the zone", () => {
  expect(sendWindowText("2026-11-24T08:00:00Z", "2026-11-24T11:00:00Z", "Europe/Berlin")).toBe(
    "24 Nov 2026, 09:00 – 12:00 (Europe/Berlin)",
  );
});

test("names both days where the window runs over midnight of that zone", () => {
  expect(sendWindowText("2026-11-24T22:00:00Z", "2026-11-25T01:00:00Z", "UTC")).toBe(
    "24 Nov 2026, 22:00 – 25 Nov 2026, 01:00 (UTC)",
  );
});

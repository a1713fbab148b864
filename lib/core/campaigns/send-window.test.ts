import { describe, expect, test } from "vitest";
import { sendWindowInput, windowHasPassed } from "./send-window.ts";

const window = { from: "2026-11-24T09:00", until: "2026-11-24T12:00", timeZone: "Europe/Berlin" };

function refusal(input: Partial<typeof window>): [string, string] {
  const parsed = sendWindowInput.safeParse({ ...window, ...input });
  if (parsed.success) throw new Error("was let pass");
  const [issue] = parsed.error.issues;
  return [issue!.path.join("."), issue!.message];
}

describe("a send window", () => {
  test("becomes two instants of the named zone", () => {
    expect(sendWindowInput.parse(window)).toEqual({
      from: new Date("2026-11-24T08:00:00Z"),
      until: new Date("2026-11-24T11:00:00Z"),
    });
  });

  test("may be left out while the campaign is written", () => {
    expect(sendWindowInput.parse({ from: "", until: "", timeZone: "UTC" })).toBeNull();
    expect(sendWindowInput.parse({})).toBeNull();
  });

  test.each([
    [{ until: "2026-11-24T09:00" }, "until", /after the start/],
    [{ until: "2026-11-23T09:00" }, "until", /after the start/],
    [{ until: "2027-11-24T09:00" }, "until", /180 days/],
    [{ until: "" }, "until", /both/],
    [{ from: "" }, "from", /both/],
    [{ from: "soon" }, "from", /date and time/],
    [{ from: "2026-02-30T09:00" }, "from", /does not exist/],
    [{ from: "2026-03-29T02:30" }, "from", /does not exist in Europe\/Berlin/],
    [{ timeZone: "Moon" }, "timeZone", /time zone/],
  ] as const)("refuses %j at its field", (input, field, message) => {
    const [path, text] = refusal(input);
    expect(path).toBe(field);
    expect(text).toMatch(message);
  });

  test("is measured in real time, so clocks set back do not turn it around", () => {
    const night = { from: "2026-10-25T02:30", until: "2026-10-25T02:45", timeZone: "Europe/Berlin" };
    expect(sendWindowInput.parse(night)).not.toBeNull();
  });

  test("has passed from its end on", () => {
    const parsed = sendWindowInput.parse(window)!;
    expect(windowHasPassed(parsed, new Date("2026-11-24T10:59:59Z"))).toBe(false);
    expect(windowHasPassed(parsed, new Date("2026-11-24T11:00:00Z"))).toBe(true);
  });
});

import { expect, test } from "vitest";
import { SENDER_FORMAT_KEYS } from "./export-format.ts";
import { bodyOf, built } from "./testing-messages.ts";

const arm = (key: string, experiment = "spring-1") => ({ arm: { experiment, key } });
const idOf = (campaign: Parameters<typeof built>[3]) =>
  bodyOf(built("onesignal", {}, {}, campaign)).idempotency_key;

test.each(SENDER_FORMAT_KEYS)(
  "a request for %s names the arm that it is for, and none of the approved texts",
  (key) => {
    expect(built(key, {}, {}, arm("human"))).toMatchObject({
      ok: true,
      line: expect.stringMatching(/"experiment":"spring-1","arm":"human"/),
    });
    expect(JSON.stringify(built(key))).not.toContain("experiment");
  },
);

test("requests of different arms are no repeats of each other, and each stays itself", () => {
  const ids = [idOf({}), idOf(arm("human")), idOf(arm("approved")), idOf(arm("human", "summer-2"))];
  expect(new Set(ids).size).toBe(ids.length);
  expect(idOf(arm("human"))).toBe(ids[1]);
  expect(ids[1]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("a name that tries to look like another arm's gets an id of its own", () =>
  expect(idOf(arm("b", 'a","b'))).not.toBe(idOf(arm('b","b', "a"))));

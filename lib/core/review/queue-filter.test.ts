import { expect, test } from "vitest";
import { isNarrowed, queueAddress, queueFilter, readQueueFilter } from "./queue-filter.ts";

test("an empty address is everything that waits, oldest first", () => {
  const filter = readQueueFilter({});
  expect(filter).toMatchObject({ status: "open", sort: "" });
  expect(queueAddress(filter)).toBe("");
  expect(isNarrowed(filter)).toBe(false);
});
test("a filter comes back from its address as it was", () => {
  const filter = queueFilter.parse({
    status: "approved",
    style: "story",
    text: "50 % & more",
    sort: "unsure",
  });
  expect(readQueueFilter(Object.fromEntries(new URLSearchParams(queueAddress(filter))))).toEqual(filter);
  expect(isNarrowed(filter)).toBe(true);
});
test("a broken address never breaks the page", () =>
  expect(readQueueFilter({ status: "x", run: "1", level: ["pass"], sort: "up", text: "a\0b" })).toEqual(
    queueFilter.parse({ text: "ab" }),
  ));

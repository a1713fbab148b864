import { expect, test } from "vitest";
import { readBulkAddress, writeBulkAddress } from "./bulk-address.ts";
import { bulkFilter } from "./bulk-filter.ts";

test("a filter comes back from its address as it was", () => {
  for (const filter of [
    bulkFilter.parse({}),
    bulkFilter.parse({ minWin: null, noWarnings: false }),
    bulkFilter.parse({
      run: "0199e4a2-0000-7000-8000-000000000000",
      style: "story",
      language: "es",
      minWin: 0,
    }),
  ])
    expect(readBulkAddress(Object.fromEntries(writeBulkAddress(filter)))).toEqual(filter);
});
test("a broken address opens the usual form", () =>
  expect(readBulkAddress({ run: "x", min: "200", style: ["a", "b"] })).toEqual(bulkFilter.parse({})));

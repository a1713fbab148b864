import { afterEach, expect, test, vi } from "vitest";
import { conflict } from "#core/errors/product-error.ts";
import { unlessEnded } from "./unless-ended.ts";

const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
afterEach(() => said.mockClear());

test("what has ended already is not spoken of", async () => {
  await unlessEnded(Promise.reject(conflict("It has ended already")));
  await unlessEnded(Promise.resolve());
  expect(said).not.toHaveBeenCalled();
});

test("another failure is told and does not end the waiting", async () => {
  await unlessEnded(Promise.reject(new Error("the database is away")));
  expect(String(said.mock.calls[0]![0])).toContain("It could not be cancelled: Error: the database is away");
});

import { expect, test } from "vitest";
import { keepRecent } from "./keep-recent.ts";

test("makes a value once, keeps the ones used last, and forgets a failure", async () => {
  const made: string[] = [];
  const keep = keepRecent<string>("test", 2);
  const get = (id: string) =>
    keep(id, async () => {
      made.push(id);
      if (id === "bad") throw new Error("no");
      return id.toUpperCase();
    });
  expect(await Promise.all([get("a"), get("a"), get("b")])).toEqual(["A", "A", "B"]);
  await get("a");
  await get("c");
  await get("a");
  expect(made).toEqual(["a", "b", "c"]);
  await get("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
  await expect(get("bad")).rejects.toThrow("no");
  await expect(get("bad")).rejects.toThrow("no");
  expect(made.filter((id) => id === "bad")).toHaveLength(2);
});

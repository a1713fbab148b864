import { expect, test } from "vitest";
import { anOpenItem } from "../../testing/an-open-item.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { findThings } from "./find-things.ts";
import { waitingFor } from "./waiting.ts";

testDatabase();

test("counts the open reviews for everyone, campaigns and experiments for those who answer for them", async () => {
  await anOpenItem({});
  await anOpenItem({ level: "block" });
  const waiting = { "/review": 2, "/campaigns": 0, "/experiments": 0 };
  expect(await waitingFor(await aPerson("operator"))).toEqual(waiting);
  expect(await waitingFor(await aPerson("manager"))).toEqual(waiting);
});

test("finds things of every kind by a part of their name; a sign of patterns is a sign", async () => {
  const person = await aPerson("operator", "Findable Person");
  const kinds = async (text: string) => (await findThings(person, text)).map(({ kind }) => kind);
  expect(await kinds("curios")).toEqual(["Style"]);
  expect(await kinds("findable")).toEqual(["Person"]);
  expect(await kinds("item open-1")).toEqual(["Item"]);
  expect(await kinds("%")).toEqual([]);
  expect(await kinds("  ")).toEqual([]);
});

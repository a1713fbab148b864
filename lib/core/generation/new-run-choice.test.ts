import { describe, expect, test } from "vitest";
import { newRunSearch, readNewRunChoice, selectionOf } from "./new-run-choice.ts";

const A = "01990000-0000-7000-8000-00000000000a";
const B = "01990000-0000-7000-8000-00000000000b";
const read = (address: string) => readNewRunChoice(Object.fromEntries(new URLSearchParams(address)));

describe("the choice in an address", () => {
  test("is, where nothing is said, the items without candidates in every style", () => {
    expect(read("")).toMatchObject({ items: "new", ids: [], styles: null, candidates: "3", model: "" });
    expect(selectionOf(read(""))).toMatchObject({ kind: "filter", filter: { candidates: "without" } });
  });
  test("takes the items that are handed over by id, each once", () => {
    expect(selectionOf(read(`items=${A},${B},${A},x`))).toEqual({ kind: "ids", ids: [A, B] });
  });
  test("takes the filter of the content where one is handed over", () => {
    expect(selectionOf(read("kind=news&language=es"))).toMatchObject({
      kind: "filter",
      filter: { kind: "news", language: "es", candidates: "" },
    });
  });
  test("can be all items, though a filter stands beside it", () => {
    expect(selectionOf(read("kind=news&choice=all"))).toMatchObject({ filter: { kind: "", candidates: "" } });
  });
  test("that names no item is no choice of items by id", () => {
    expect(read("choice=ids").items).toBe("new");
  });
  test("never reaches into the archive", () => {
    expect(read("archived=only&kind=news").filter.archived).toBe("");
  });
  test.each([
    "",
    "choice=all",
    "choice=filter",
    `items=${A}%2C${B}`,
    `items=${A}&choice=new`,
    "text=tram&kind=news",
    "kind=news&choice=new",
    "mode=batch&kept=1&budget=2.50",
    "budget=1000&budgetIn=tokens",
    "styles=plain%2Cstory",
    "styles=",
    "candidatesPerStyle=5&model=small",
  ])("is written as it is read: %s", (address) => {
    expect(newRunSearch(read(address)).toString()).toBe(address);
  });
});

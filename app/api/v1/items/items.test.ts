import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { listItemsEndpoint, upsertItemsEndpoint } from "#core/api/items-api.ts";
import { problem } from "#core/api/problem.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey, itemsCalled } from "../an-api-key.ts";
import { type ApiAnswer, callApi } from "../call-api.ts";
import { GET as readItem } from "./[id]/route.ts";
import { GET as listItems, POST as upsertItems } from "./route.ts";

type ItemsPage = z.output<typeof listItemsEndpoint.answer>;

const db = testDatabase();
let operator: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
});

describe("items", () => {
  test("are added and changed by their externalId, and read page by page", async () => {
    const first = await callApi(
      upsertItems,
      { key: operator, body: itemsCalled("a-1", "a-2", "a-1") },
      upsertItemsEndpoint.answer,
    );
    expect(first).toMatchObject({ status: 200, data: { created: 2, updated: 0, unchanged: 0 } });
    expect(first.data.items.map((one) => one.externalId)).toEqual(["a-1", "a-2"]);
    const again = await callApi(upsertItems, { key: operator, body: itemsCalled("a-1") });
    expect(again.data).toMatchObject({ created: 0, unchanged: 1, items: [first.data.items[0]] });
    const one = await callApi(readItem, { key: operator, params: { id: first.data.items[0]!.id } });
    expect(one.data).toMatchObject({ externalId: "a-1", title: "Title of a-1", language: "en" });

    await callApi(upsertItems, {
      key: operator,
      body: itemsCalled(...Array.from({ length: 60 }, (_, i) => `page-${i}`)),
    });
    const seen = new Set<string>();
    let cursor: string | null = "";
    for (let pages = 0; cursor !== null; pages++) {
      expect(pages).toBeLessThan(4);
      const query: Record<string, string> = { text: "page-", ...(cursor && { cursor }) };
      const { data }: ApiAnswer<ItemsPage> = await callApi(
        listItems,
        { key: operator, query },
        listItemsEndpoint.answer,
      );
      for (const item of data.data) seen.add(item.externalId);
      cursor = data.nextCursor;
    }
    expect(seen.size).toBe(60);
  });

  test("of a bad batch are all refused, with every field named", async () => {
    const body = { items: [{ externalId: "good", title: "x" }, { externalId: "", title: "" }, { title: 7 }] };
    const { status, data, headers } = await callApi(upsertItems, { key: operator, body }, problem);
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    const fields = data.errors!.map((one) => one.field);
    expect(fields).toEqual(
      expect.arrayContaining(["items.1.externalId", "items.2.externalId", "items.2.title"]),
    );
    expect(await db().contentItem.count({ where: { externalId: "good" } })).toBe(0);
  });

  test.each([
    ["{nonsense", 400],
    ["", 400],
    [{ items: [] }, 400],
    [{ items: Array.from({ length: 501 }, (_, i) => ({ externalId: `${i}`, title: "x" })) }, 400],
    [`{"items":[{"externalId":"x","title":"${"x".repeat(5_000_001)}"}]}`, 413],
    [{ items: [{ externalId: "x", title: "half \ud83d" }] }, 400],
  ])("a body that is none is refused in a sentence", async (body, status) => {
    const answer = await callApi(upsertItems, { key: operator, method: "POST", body }, problem);
    expect(answer.status).toBe(status);
    expect(answer.data.detail.length).toBeGreaterThan(10);
  });

  test.each(["nonsense", "%00", "cnVucyBhYmM"])("the cursor %s is refused", async (cursor) => {
    const { status, data } = await callApi(listItems, { key: operator, query: { cursor } }, problem);
    expect(status).toBe(400);
    expect(data.detail).toMatch(/not of this list/);
  });

  test("a forged id is a refusal, one of nothing is not found", async () => {
    expect((await callApi(readItem, { key: operator, params: { id: "'; DROP" } })).status).toBe(400);
    expect((await callApi(readItem, { key: operator, params: { id: crypto.randomUUID() } })).status).toBe(
      404,
    );
  });
});

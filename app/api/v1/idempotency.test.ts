import { beforeAll, describe, expect, test } from "vitest";
import { upsertItemsEndpoint } from "#core/api/items-api.ts";
import { problem } from "#core/api/problem.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey, itemsCalled } from "./an-api-key.ts";
import { callApi } from "./call-api.ts";
import { POST as upsertItems } from "./items/route.ts";

const db = testDatabase();
let operator: string;
let manager: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
  manager = (await anApiKey("manager")).key;
});

/** An answer or a refusal: the tests say which they expect by what they read. */
const upserted = upsertItemsEndpoint.answer.partial().and(problem.partial());

describe("an Idempotency-Key", () => {
  const send = (idempotencyKey: string, body: unknown, key = operator) =>
    callApi(upsertItems, { key, body, headers: { "idempotency-key": idempotencyKey } }, upserted);

  test("gives the same answer to the same request, and does it once", async () => {
    const first = await send("once", itemsCalled("once-1"));
    const second = await send("once", itemsCalled("once-1"));
    expect(first.data.created).toBe(1);
    expect(second.text).toBe(first.text);
    expect(second.status).toBe(first.status);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(second.headers.get("idempotency-replayed")).toBe("true");
  });

  test("with another body is refused, and nothing is done", async () => {
    await send("other", itemsCalled("other-1"));
    const { status, data } = await send("other", itemsCalled("other-2"));
    expect(status).toBe(422);
    expect(data.detail).toMatch(/its own key/);
    expect(await db().contentItem.count({ where: { externalId: "other-2" } })).toBe(0);
  });

  test("of another program is another key", async () => {
    await send("shared", itemsCalled("shared-1"));
    expect((await send("shared", itemsCalled("shared-2"), manager)).status).toBe(200);
  });

  test("sent ten times at once is done once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send("at-once", itemsCalled("at-once-1"))),
    );
    const statuses = answers.map((one) => one.status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    const events = answers.filter(
      (one) => one.data.created === 1 && !one.headers.get("idempotency-replayed"),
    );
    expect(events).toHaveLength(1);
  });

  test("keeps a refusal too, frees a conflict, and is free again after a day", async () => {
    expect((await send("bad", { items: [] })).status).toBe(400);
    expect((await send("bad", { items: [] })).headers.get("idempotency-replayed")).toBe("true");
    await db().apiRequest.updateMany({
      where: { idempotencyKey: "bad" },
      data: { createdAt: new Date(Date.now() - 25 * 3_600_000) },
    });
    expect((await send("bad", itemsCalled("free-again"))).data.created).toBe(1);
    expect((await send("two words", itemsCalled("x"))).status).toBe(400);
  });
});

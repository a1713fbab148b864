import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#core/access/actor.ts";
import { problem } from "#core/api/problem.ts";
import { makeApiKey, revokeApiKey } from "#server/services/api-keys/api-keys.ts";
import { approveCampaign } from "#server/services/campaigns/decide-campaign.ts";
import { aDraft, aSubmitted } from "#server/testing/a-campaign.ts";
import { anApprovedNotification } from "#server/testing/an-approved-notification.ts";
import { aPerson } from "#server/testing/people.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { callApi } from "./call-api.ts";
import { POST as createExport } from "./campaigns/[id]/exports/route.ts";
import { POST as fit } from "./campaigns/[id]/fit/route.ts";
import { GET as messages } from "./campaigns/[id]/messages/route.ts";
import { GET as readCampaign } from "./campaigns/[id]/route.ts";
import { GET as listCampaigns } from "./campaigns/route.ts";
import { GET as exportFile } from "./exports/[id]/file/route.ts";
import { GET as readItem } from "./items/[id]/route.ts";
import { GET as listItems, POST as upsertItems } from "./items/route.ts";
import { POST as cancelRun } from "./runs/[id]/cancel/route.ts";
import { GET as candidates } from "./runs/[id]/candidates/route.ts";
import { GET as readRun } from "./runs/[id]/route.ts";
import { GET as listRuns, POST as startRun } from "./runs/route.ts";

const db = testDatabase();
let admin: Person;
let operator: string;
let manager: string;

const keyOf = async (role: "operator" | "manager", days: 0 | 30 = 0) =>
  makeApiKey(admin, { name: `${role}'s program`, role, days });

beforeAll(async () => {
  admin = await aPerson("admin");
  operator = (await keyOf("operator")).key;
  manager = (await keyOf("manager")).key;
});

const items = (...ids: string[]) => ({
  items: ids.map((externalId) => ({ externalId, title: `Title of ${externalId}`, body: "A body" })),
});

describe("a key", () => {
  test("is kept as a hash alone, and the audit says which program acted", async () => {
    const { key, view } = await keyOf("operator");
    const row = await db().apiKey.findUniqueOrThrow({ where: { id: view.id } });
    expect(JSON.stringify(row)).not.toContain(key);
    expect(row.keyHash).toBe(createHash("sha256").update(key).digest("hex"));
    await callApi(upsertItems, { key, body: items("audited") });
    const event = await db().auditEvent.findFirst({ where: { actorId: view.id } });
    expect(event).toMatchObject({ actor: "API key “operator's program”", action: "import.commit" });
    expect((await db().apiKey.findUniqueOrThrow({ where: { id: view.id } })).lastUsedAt).not.toBeNull();
  });

  test.each([undefined, "nonsense", "pgk_", `pgk_${"a".repeat(43)}`, "pgk_'; DROP TABLE x"])(
    "%j is no key",
    async (key) => {
      const { status, data, headers } = await callApi(listItems, { key });
      expect(status).toBe(401);
      expect(headers.get("www-authenticate")).toBe("Bearer");
      expect(problem.parse(data).detail).toMatch(/Authorization: Bearer/);
    },
  );

  test("that was revoked or has expired no longer works, and says which", async () => {
    const [revoked, expired] = [await keyOf("operator"), await keyOf("operator", 30)];
    await revokeApiKey(admin, revoked.view.id);
    await expect(revokeApiKey(admin, revoked.view.id)).rejects.toMatchObject({ code: "conflict" });
    expect((await callApi(listItems, { key: revoked.key })).data.detail).toMatch(/was revoked/);
    // The database lets no key change, so the test makes one that has expired.
    const { id: _, ...row } = await db().apiKey.findUniqueOrThrow({ where: { id: expired.view.id } });
    const keyHash = createHash("sha256").update("pgk_expired-expired-expired").digest("hex");
    await db().apiKey.create({ data: { ...row, keyHash, expiresAt: new Date(0) } });
    expect((await callApi(listItems, { key: "pgk_expired-expired-expired" })).data.detail).toMatch(
      /has expired/,
    );
  });

  test("never changes at the database", async () => {
    const { view } = await keyOf("operator");
    await expect(db().apiKey.update({ where: { id: view.id }, data: { role: "manager" } })).rejects.toThrow(
      /never changes/,
    );
    await expect(db().apiKey.delete({ where: { id: view.id } })).rejects.toThrow(/never changes/);
    await revokeApiKey(admin, view.id);
    await expect(db().apiKey.update({ where: { id: view.id }, data: { revokedAt: null } })).rejects.toThrow(
      /stays revoked/,
    );
  });

  test("may do what its role may, and is made by admins alone", async () => {
    const { status, data } = await callApi(createExport, {
      key: operator,
      params: { id: crypto.randomUUID() },
      body: { format: "csv" },
    });
    expect(status).toBe(403);
    expect(data.detail).toMatch(/role \(operator\)/);
    await expect(
      makeApiKey(await aPerson("manager"), { name: "x", role: "manager", days: 0 }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("items", () => {
  test("are added and changed by their externalId, and read page by page", async () => {
    const first = await callApi(upsertItems, { key: operator, body: items("a-1", "a-2", "a-1") });
    expect(first).toMatchObject({ status: 200, data: { created: 2, updated: 0, unchanged: 0 } });
    expect(first.data.items.map((one: { externalId: string }) => one.externalId)).toEqual(["a-1", "a-2"]);
    const again = await callApi(upsertItems, { key: operator, body: items("a-1") });
    expect(again.data).toMatchObject({ created: 0, unchanged: 1, items: [first.data.items[0]] });
    const one = await callApi(readItem, { key: operator, params: { id: first.data.items[0].id } });
    expect(one.data).toMatchObject({ externalId: "a-1", title: "Title of a-1", language: "en" });

    await callApi(upsertItems, {
      key: operator,
      body: items(...Array.from({ length: 60 }, (_, i) => `page-${i}`)),
    });
    const seen = new Set<string>();
    let cursor: string | null = "";
    for (let pages = 0; cursor !== null; pages++) {
      expect(pages).toBeLessThan(4);
      const query = { text: "page-", ...(cursor && { cursor }) };
      const { data } = await callApi(listItems, { key: operator, query });
      for (const item of data.data) seen.add(item.externalId);
      cursor = data.nextCursor;
    }
    expect(seen.size).toBe(60);
  });

  test("of a bad batch are all refused, with every field named", async () => {
    const body = { items: [{ externalId: "good", title: "x" }, { externalId: "", title: "" }, { title: 7 }] };
    const { status, data, headers } = await callApi(upsertItems, { key: operator, body });
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    const fields = problem.parse(data).errors!.map((one) => one.field);
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
    const answer = await callApi(upsertItems, { key: operator, method: "POST", body });
    expect(answer.status).toBe(status);
    expect(problem.parse(answer.data).detail.length).toBeGreaterThan(10);
  });

  test.each(["nonsense", "%00", "cnVucyBhYmM"])("the cursor %s is refused", async (cursor) => {
    const { status, data } = await callApi(listItems, { key: operator, query: { cursor } });
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

describe("an Idempotency-Key", () => {
  const send = (idempotencyKey: string, body: unknown, key = operator) =>
    callApi(upsertItems, { key, body, headers: { "idempotency-key": idempotencyKey } });

  test("gives the same answer to the same request, and does it once", async () => {
    const first = await send("once", items("once-1"));
    const second = await send("once", items("once-1"));
    expect(first.data.created).toBe(1);
    expect(second.text).toBe(first.text);
    expect(second.status).toBe(first.status);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(second.headers.get("idempotency-replayed")).toBe("true");
  });

  test("with another body is refused, and nothing is done", async () => {
    await send("other", items("other-1"));
    const { status, data } = await send("other", items("other-2"));
    expect(status).toBe(422);
    expect(data.detail).toMatch(/its own key/);
    expect(await db().contentItem.count({ where: { externalId: "other-2" } })).toBe(0);
  });

  test("of another program is another key", async () => {
    await send("shared", items("shared-1"));
    expect((await send("shared", items("shared-2"), manager)).status).toBe(200);
  });

  test("sent ten times at once is done once", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => send("at-once", items("at-once-1"))));
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
    expect((await send("bad", items("free-again"))).data.created).toBe(1);
    expect((await send("two words", items("x"))).status).toBe(400);
  });
});

describe("runs", () => {
  test("are started by the items' own ids and the styles' keys, listed, read and cancelled", async () => {
    await callApi(upsertItems, { key: operator, body: items("run-1", "run-2") });
    const started = await callApi(startRun, {
      key: operator,
      body: { items: ["run-1", "run-2"], styles: ["curiosity"], candidatesPerPair: 2 },
    });
    expect(started).toMatchObject({ status: 202, data: { tasks: 2, candidatesPerPair: 2 } });
    const { id } = started.data;
    const run = await db().generationRun.findUniqueOrThrow({ where: { id } });
    expect(run.source).toBe("API");
    expect((await callApi(readRun, { key: operator, params: { id } })).data.id).toBe(id);
    expect((await callApi(listRuns, { key: operator })).data.data[0].id).toBe(id);
    expect((await callApi(candidates, { key: operator, params: { id } })).data.nextCursor).toBeNull();
    const cancelled = await callApi(cancelRun, { key: operator, method: "POST", params: { id } });
    expect(cancelled).toMatchObject({ status: 200, data: { status: expect.stringMatching(/cancel/) } });
  });

  test.each([
    [{ items: ["nobody"], styles: ["curiosity"] }, /No item has the externalId nobody/],
    [{ items: ["run-1"], styles: ["nothing"] }, /No published style is called nothing/],
    [{ items: [] }, /at least one item/],
  ])("%j is refused with the name", async (body, words) => {
    const { status, data } = await callApi(startRun, { key: operator, body });
    expect(status).toBe(400);
    expect(data.detail).toMatch(words);
  });
});

describe("campaigns", () => {
  async function approved(texts: { title: string; body: string }[]) {
    const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
    const chosen = [];
    for (const text of texts) chosen.push(await anApprovedNotification(dan, text));
    const key = await aSubmitted(dan, chosen);
    await approveCampaign(mia, { ...key, note: "" });
    return key.id;
  }

  test("that are approved go out: list, messages, what fits, a file with its hash", async () => {
    const id = await approved([
      { title: "Short", body: "ok" },
      { title: "Long", body: "字".repeat(1_500) },
    ]);
    expect(
      (await callApi(listCampaigns, { key: operator })).data.data.map((one: { id: string }) => one.id),
    ).toContain(id);
    const one = await callApi(readCampaign, { key: operator, params: { id } });
    expect(one.data).toMatchObject({ messages: 2, delivery: { picture: "item" }, reach: { countries: [] } });
    const texts = await callApi(messages, { key: operator, params: { id } });
    expect(texts.data.data).toMatchObject([{ title: "Short", style: "plain" }, { title: "Long" }]);
    const report = await callApi(fit, { key: operator, params: { id }, body: { format: "fcm" } });
    expect(report.data).toMatchObject({ fits: 1, messages: 2, misfits: [{ text: "Long" }] });

    const settings = { target: "topic", targetName: "news" };
    const unseen = await callApi(createExport, {
      key: manager,
      params: { id },
      body: { format: "fcm", settings },
    });
    expect(unseen).toMatchObject({ status: 409, data: { detail: expect.stringMatching(/1 of 2/) } });
    const made = await callApi(createExport, {
      key: manager,
      params: { id },
      body: { format: "fcm", settings, leaveOut: 1 },
    });
    expect(made).toMatchObject({ status: 201, data: { rows: 1, leftOut: 1, format: "fcm" } });
    const file = await callApi(exportFile, { key: manager, params: { id: made.data.id } });
    expect(createHash("sha256").update(file.text).digest("hex")).toBe(made.data.sha256);
    expect(file.headers.get("x-content-sha256")).toBe(made.data.sha256);
    expect(JSON.parse(file.text).message.topic).toBe("news");
  });

  test("that are not approved stay inside", async () => {
    const id = await aDraft(await aPerson("operator"));
    for (const route of [readCampaign, messages]) {
      const { status, data } = await callApi(route, { key: manager, params: { id } });
      expect(status).toBe(409);
      expect(data.detail).toMatch(/is draft/);
    }
    expect(
      (await callApi(listCampaigns, { key: manager })).data.data.map((one: { id: string }) => one.id),
    ).not.toContain(id);
  });

  test("settings that a format does not take are refused at their field", async () => {
    const id = await approved([{ title: "a", body: "b" }]);
    const body = { format: "fcm", settings: { target: "topic" } };
    const { status, data } = await callApi(createExport, { key: manager, params: { id }, body });
    expect(status).toBe(400);
    expect(data.errors).toEqual([{ field: "settings.targetName", message: expect.any(String) }]);
  });
});

test("more than 600 requests a minute wait, and are told how long", async () => {
  const { key } = await keyOf("operator");
  const { key: other } = await keyOf("operator");
  const one = () => callApi(readItem, { key, params: { id: "x" } });
  const answers = [];
  for (let sent = 0; sent < 600; sent += 50)
    answers.push(...(await Promise.all(Array.from({ length: 50 }, one))));
  expect(answers.every((answer) => answer.status === 400)).toBe(true);
  const { status, headers, data } = await one();
  expect(status).toBe(429);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(data.detail).toMatch(/Go on in \d+ second/);
  expect((await callApi(readItem, { key: other, params: { id: "x" } })).status).toBe(400);
});

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { problem } from "#core/api/problem.ts";
import { makeApiKey, revokeApiKey } from "#server/services/api-keys/api-keys.ts";
import { aPerson } from "#server/testing/people.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey, itemsCalled } from "./an-api-key.ts";
import { callApi } from "./call-api.ts";
import { POST as createExport } from "./campaigns/[id]/exports/route.ts";
import { GET as readItem } from "./items/[id]/route.ts";
import { GET as listItems, POST as upsertItems } from "./items/route.ts";

const db = testDatabase();

describe("a key", () => {
  test("is kept as a hash alone, and the audit says which program acted", async () => {
    const { key, view } = await anApiKey("operator");
    const row = await db().apiKey.findUniqueOrThrow({ where: { id: view.id } });
    expect(JSON.stringify(row)).not.toContain(key);
    expect(row.keyHash).toBe(createHash("sha256").update(key).digest("hex"));
    await callApi(upsertItems, { key, body: itemsCalled("audited") });
    const event = await db().auditEvent.findFirst({ where: { actorId: view.id } });
    expect(event).toMatchObject({ actor: "API key “operator's program”", action: "import.commit" });
    expect((await db().apiKey.findUniqueOrThrow({ where: { id: view.id } })).lastUsedAt).not.toBeNull();
  });

  test.each([undefined, "nonsense", "pgk_", `pgk_${"a".repeat(43)}`, "pgk_'; DROP TABLE x"])(
    "%j is no key",
    async (key) => {
      const { status, data, headers } = await callApi(listItems, { key }, problem);
      expect(status).toBe(401);
      expect(headers.get("www-authenticate")).toBe("Bearer");
      expect(data.detail).toMatch(/Authorization: Bearer/);
    },
  );

  test("that was revoked or has expired no longer works, and says which", async () => {
    const [revoked, expired] = [await anApiKey("operator"), await anApiKey("operator", 30)];
    await revokeApiKey(revoked.admin, revoked.view.id);
    await expect(revokeApiKey(revoked.admin, revoked.view.id)).rejects.toMatchObject({ code: "conflict" });
    expect((await callApi(listItems, { key: revoked.key }, problem)).data.detail).toMatch(/was revoked/);
    // The database lets no key change, so the test makes one that has expired.
    const { id: _, ...row } = await db().apiKey.findUniqueOrThrow({ where: { id: expired.view.id } });
    const keyHash = createHash("sha256").update("pgk_expired-expired-expired").digest("hex");
    await db().apiKey.create({ data: { ...row, keyHash, expiresAt: new Date(0) } });
    expect((await callApi(listItems, { key: "pgk_expired-expired-expired" }, problem)).data.detail).toMatch(
      /has expired/,
    );
  });

  test("never changes at the database", async () => {
    const { admin, view } = await anApiKey("operator");
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
    const { status, data } = await callApi(
      createExport,
      { key: (await anApiKey("operator")).key, params: { id: crypto.randomUUID() }, body: { format: "csv" } },
      problem,
    );
    expect(status).toBe(403);
    expect(data.detail).toMatch(/role \(operator\)/);
    await expect(
      makeApiKey(await aPerson("manager"), { name: "x", role: "manager", days: 0 }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("more than 600 requests a minute wait, and are told how long", async () => {
  const { key } = await anApiKey("operator");
  const { key: other } = await anApiKey("operator");
  const one = () => callApi(readItem, { key, params: { id: "x" } }, problem);
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

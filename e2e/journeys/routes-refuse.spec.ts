import { glob, readFile } from "node:fs/promises";
import { join } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";

/** The routes that are for everyone: they say nothing that a stranger could use. The metrics ask for a token, or this machine. */
const OPEN = ["app/api/health/route.ts", "app/api/metrics/route.ts", "app/api/v1/openapi.json/route.ts"];

/** Every route file with the methods that it has: a new route is in this test without being named here. */
async function routes(): Promise<{ address: string; method: string }[]> {
  const found: { address: string; method: string }[] = [];
  for await (const file of glob("app/api/**/route.ts")) {
    if (OPEN.includes(file)) continue;
    const address = file
      .replace(/^app|\/route\.ts$/g, "")
      .replaceAll(/\[\w+\]/g, "00000000-0000-7000-8000-000000000000");
    const text = await readFile(file, "utf8");
    for (const [, method] of text.matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g))
      found.push({ address, method: method! });
  }
  return found;
}

test("no route answers a stranger, and none breaks on a forged id or a body of nonsense", async ({
  page,
  browser,
  console,
  playwright,
}) => {
  await enter(page);
  const operator = await join(browser, console, "operator", "Otto");
  const stranger = await playwright.request.newContext({ baseURL: console.url });
  const all = await routes();
  expect(all.length).toBeGreaterThan(12);
  for (const { address, method } of all) {
    const what = `${method} ${address}`;
    const own = { method, headers: { origin: console.url }, ...(method !== "GET" && { data: "{nonsense" }) };
    const refused = await stranger.fetch(address, own);
    expect(refused.status(), what).toBe(401);
    const refusal = await refused.json();
    if (forPrograms(address))
      expect(refusal, what).toMatchObject({ status: 401, detail: expect.any(String) });
    else expect(refusal, what).toMatchObject({ ok: false, error: { code: "unauthenticated" } });

    for (const who of [page.request, operator.request]) {
      for (const path of [address, address.replace("00000000-0000-7000-8000-000000000000", "%00'; DROP")]) {
        const answer = await who.fetch(path, own);
        expect(answer.status(), `${method} ${path}`).toBeLessThan(500);
        expect(await answer.text(), what).not.toMatch(/at .*\.(ts|js):\d+/);
      }
    }
    if (method === "GET") continue;
    const foreign = await page.request.fetch(address, { ...own, headers: { origin: "https://x.example" } });
    // A program's route knows no session: from whatever site a browser comes, it is a stranger.
    expect(foreign.status(), what).toBe(forPrograms(address) ? 401 : 403);
  }
});

function forPrograms(address: string): boolean {
  return address.startsWith("/api/v1/");
}

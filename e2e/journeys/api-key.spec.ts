import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

test("an API key is made, used by a program, and revoked", async ({ page, playwright, console }) => {
  await enter(page);
  await page.goto("/settings");
  await page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "API keys" }).click();
  await expect(page.getByRole("heading", { name: "No keys yet" })).toBeVisible();
  await page.getByLabel("Name").fill("CMS feed");
  await page.getByRole("button", { name: "Make a key" }).click();
  const shown = page.getByRole("textbox", { name: "API key" });
  await expect(shown).toHaveValue(/^pgk_/);
  const key = await shown.inputValue();
  await expectNoAxeViolations(page);
  await picture(page, "api-keys");

  const program = await playwright.request.newContext({
    baseURL: console.url,
    extraHTTPHeaders: { authorization: `Bearer ${key}` },
  });
  const item = { externalId: "from-cms", title: "The tram is back", body: "Rides are free all weekend." };
  const sent = await program.post("/api/v1/items", {
    data: { items: [item] },
    headers: { "idempotency-key": "first-push" },
  });
  expect(await sent.json()).toMatchObject({ created: 1 });
  const refused = await program.post("/api/v1/items", { data: { items: [{ title: "no id" }] } });
  expect(refused.headers()["content-type"]).toBe("application/problem+json");
  const replaced = await program.put("/api/v1/items", { data: { items: [item] } });
  expect(replaced.headers()).toMatchObject({
    "content-type": "application/problem+json",
    allow: "GET, HEAD, POST, OPTIONS",
  });
  expect(await replaced.json()).toMatchObject({ type: "urn:pushgen:problem:wrong-method", status: 405 });
  const nowhere = await program.get("/api/v1");
  expect(await nowhere.json()).toMatchObject({ type: "urn:pushgen:problem:not-found", status: 404 });
  const document = await (await program.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");

  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "CMS feed" });
  await expect(row.getByText("Never")).toHaveCount(0);
  // A key is shown once.
  await expect(page.getByText(key)).toHaveCount(0);
  await row.getByRole("button", { name: "Revoke" }).click();
  await row.getByRole("button", { name: "Yes, revoke" }).click();
  await expect(row.getByText("Revoked", { exact: true })).toBeVisible();
  expect((await program.get("/api/v1/items")).status()).toBe(401);

  await page.goto("/audit");
  await expect(page.getByText("Revoked the API key “CMS feed”")).toBeVisible();
  await expect(page.getByText("API key “CMS feed”", { exact: true }).first()).toBeVisible();
});

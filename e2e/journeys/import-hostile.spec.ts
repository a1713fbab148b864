import type { Page } from "@playwright/test";
import { chooseFile } from "../fixtures/choose-file.ts";
import { enter, expect, test } from "../fixtures/console.ts";

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto("/content/import");
  await chooseFile(page, "File to import", { name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

test("each file that cannot be read is refused with its reason, and nothing goes in", async ({ page }) => {
  await enter(page);
  const files: [name: string, content: string | Buffer, message: RegExp][] = [
    ["empty.csv", "", /empty/i],
    ["open.csv", 'id,title\n1,"never closed', /quote/i],
    ["picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x01]), /UTF-8|text/i],
  ];
  for (const [name, content, message] of files) {
    await upload(page, name, content);
    await expect(page.getByRole("main").getByText(message).first()).toBeVisible();
  }
  await page.goto("/content");
  await expect(page.getByRole("heading", { name: "No content yet" })).toBeVisible();
});

test("bad rows stay out by themselves: broken JSON, NUL, a field of a megabyte", async ({ page }) => {
  await enter(page);
  const rows = [
    '{"id": "g-1", "title": "A good one", "body": "It stays."}',
    '{"id": "b-1", "title": ',
    JSON.stringify({ id: "b-2", title: "Too long", body: "x".repeat(1_000_000) }),
    '{"id": "b-3", "title": "A NUL \\u0000 inside", "body": "y"}',
    '["not", "an", "item"]',
  ];
  await upload(page, "rows.jsonl", rows.join("\n"));
  await expect(page.getByRole("button", { name: /^Import \d+ rows?$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^\d bad rows$/ })).toBeVisible();
  const bad = page.getByRole("region", { name: /bad rows/ });
  await expect(bad.getByRole("cell", { name: "2", exact: true })).toBeVisible();
  await expect(bad.getByRole("cell", { name: "3", exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Import \d+ rows?$/ }).click();
  await expect(page.getByText("Imported: 1 new, 0 changed, 0 as before")).toBeVisible();
  await page.goto("/content");
  await expect(page.getByRole("link", { name: "A good one" })).toBeVisible();
});

test("markup and formulas are text wherever they are shown", async ({ page }) => {
  await enter(page);
  page.on("dialog", () => {
    throw new Error("A text was run as a script");
  });
  const hostile = "<img src=x onerror=alert(1)>";
  await upload(page, "h.csv", `id,title,body\nh-1,${hostile},"=HYPERLINK(""http://x"")"\n`);
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await expect(page.getByText("Imported: 1 new, 0 changed, 0 as before")).toBeVisible();
  await page.goto("/content");
  await page.getByRole("link", { name: hostile }).click();
  await expect(page.getByRole("heading", { name: hostile })).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue('=HYPERLINK("http://x")');
});

test("a file above the limit is refused before it is read, also by the server", async ({ page }) => {
  await enter(page);
  const origin = new URL(page.url()).origin;
  const refused = await page.evaluate(async () => {
    const piece = new Uint8Array(1_000_000).fill(120);
    const response = await fetch("/api/content/import?name=big.csv", {
      method: "POST",
      body: new Blob(Array.from({ length: 60 }, () => piece)),
    });
    return { status: response.status, body: await response.json() };
  });
  expect(refused).toMatchObject({ status: 413, body: { ok: false } });
  expect(JSON.stringify(refused.body)).toMatch(/50 MB/);
  const foreign = await page.request.post(`${origin}/api/content/import?name=x.csv`, {
    headers: { origin: "https://elsewhere.example" },
    data: "id,title\n1,x",
  });
  expect(foreign.status()).toBe(403);
});

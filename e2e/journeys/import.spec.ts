import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { chooseFile } from "../fixtures/choose-file.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

const FIRST = [
  "story,headline,text,lang,push_line,section",
  "a-1,The harbour reopens,Ships return on Monday.,en,Ships are back,news",
  'a-2,"A comma, kept","Two lines\nin one cell.",en,,news',
  "a-3,,,en,,",
  "a-4,A bad link,Its link is broken.,xx-nonsense-tag-that-is-no-tag-at-all,,news",
].join("\n");

/** Chooses a file as the import takes it. */
async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto("/content/import");
  await chooseFile(page, "File to import", { name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

test("a file is mapped, its bad rows are shown with line and reason, and its good rows go in once", async ({
  page,
}) => {
  await enter(page);
  await page.getByRole("link", { name: "Import a file" }).click();
  await expect(page.getByRole("heading", { name: "Import content" })).toBeVisible();
  await expectNoAxeViolations(page);
  await choose(page, "first.csv", FIRST);
  await expect(page.getByRole("heading", { name: "2 bad rows" })).toBeVisible();
  await page.getByLabel("External id").selectOption("story");
  await page.getByLabel("Title", { exact: true }).selectOption("headline");
  await page.getByLabel("Human line, title").selectOption("push_line");
  const again = page.getByRole("button", { name: "Check the rows again" });
  if (await again.isVisible()) await again.click();
  await expect(page.getByRole("button", { name: "Import 2 rows" })).toBeVisible();
  const bad = page.getByRole("region", { name: "2 bad rows" }).getByRole("row");
  await expect(bad.nth(1)).toContainText("5");
  await expectNoAxeViolations(page);

  await picture(page, "import");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the bad rows" }).click(),
  ]);
  const badRows = await readFile(await download.path(), "utf8");
  expect(badRows).toContain("a-3");
  expect(badRows).not.toContain("a-1");

  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(page.getByText(/^Imported: 2 new, 0 changed, 0 as before/)).toBeVisible();
  await page.goto("/content");
  await expect(page.getByRole("link", { name: "The harbour reopens" })).toBeVisible();
  await expect(page.getByText("A comma, kept")).toBeVisible();

  // With names that the import knows by itself.
  const second = FIRST.replace(
    "story,headline,text,lang,push_line",
    "id,title,body,language,reference_title",
  );
  await choose(page, "second.csv", second.replace("Ships return on Monday.", "Ships return on Tuesday."));
  await page.getByRole("button", { name: /^Import \d rows$/ }).click();
  await expect(page.getByText(/^Imported: 0 new, 1 changed, 1 as before/)).toBeVisible();
});

test("an upload can be discarded, and nothing of it is imported", async ({ page }) => {
  await enter(page);
  await choose(page, "x.csv", "id,title,body\nx-1,Never imported,At all\n");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page).toHaveURL(/\/content\/import$/);
  await page.goto("/content");
  await expect(page.getByRole("heading", { name: "No content yet" })).toBeVisible();
});

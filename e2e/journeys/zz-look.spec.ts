import { expect, test } from "../fixtures/console.ts";
import { enterWithSample } from "../fixtures/sample.ts";
import type { Page } from "@playwright/test";

async function shot(page: Page, name: string) {
  for (const theme of ["light", "dark"]) {
    await page.evaluate((v) => { document.documentElement.dataset.theme = v; }, theme);
    await page.screenshot({ path: `/tmp/shots/${name}-${theme}.png`, fullPage: true, animations: "disabled" });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: `/tmp/shots/${name}-phone.png`, fullPage: true, animations: "disabled" });
  const w = await page.evaluate(() => document.documentElement.scrollWidth);
  if (w > 390) console.log(name, "scrolls to", w);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => { document.documentElement.dataset.theme = "light"; });
}

test("look", async ({ page }) => {
  test.setTimeout(300_000);
  page.on("console", (m) => { if (m.type() === "error") console.log("console:", m.text()); });
  await enterWithSample(page);
  await page.goto("/evaluations");
  await shot(page, "empty");
  await page.getByRole("link", { name: "Make the first set" }).click();
  await expect(page.getByText(/items with a human line/)).toBeVisible();
  await shot(page, "set-new");
  await page.getByLabel("Name of the set").fill("Sample items");
  await page.getByLabel("Language").selectOption("en");
  await page.getByRole("button", { name: "Freeze the set" }).click();
  await expect(page.getByRole("heading", { name: "Sample items" })).toBeVisible();
  await shot(page, "set");
  await page.getByText("From a file").count();
  // a second version of Plain, worse
  await page.goto("/categories/plain");
  await page.getByLabel("Title limit").fill("12");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByRole("button", { name: "Save as version 3" })).toBeVisible();
  await page.goto("/evaluations");
  await page.getByRole("link", { name: "New evaluation" }).click();
  for (const n of ["Plain version 1", "Plain version 2", "Question version 1", "Urgency version 1"]) await page.getByRole("checkbox", { name: n }).check();
  await shot(page, "new");
  await page.getByRole("button", { name: "Start 2 evaluations" }).click();
  await expect(page.getByRole("heading", { name: "Comparison" })).toBeVisible();
  await shot(page, "compare-running");
  await expect(page.getByRole("region", { name: "Items" })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("article").nth(3)).toBeVisible();
  await shot(page, "compare");
  await page.goto("/evaluations");
  await shot(page, "list");
  await page.getByRole("link", { name: "plain v2" }).click();
  await expect(page.getByRole("heading", { name: "Texts" })).toBeVisible();
  await expect(page.getByRole("article").nth(3)).toBeVisible();
  await shot(page, "run");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Best of n as PNG" }).click()]);
  await file.saveAs("/tmp/shots/best-of-n.png");
});

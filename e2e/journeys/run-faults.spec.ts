import { expect, test } from "../fixtures/console.ts";
import { enterWithSample } from "../fixtures/sample.ts";

test("a run whose calls fail says why, and what failed is tried again on demand", async ({ page }) => {
  await enterWithSample(page);
  await page.getByLabel("Language").selectOption("es");
  await page.getByRole("link", { name: "Generate for these" }).click();
  await page.getByRole("button", { name: "None" }).click();
  await page.getByRole("checkbox", { name: /^Story / }).check();
  await page.getByLabel("Model").fill("stand-in-no-credit");
  await page.getByRole("button", { name: "Start the run" }).click();
  await expect(page.getByText(/6 tasks: .*(credit|quota)/i)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Retry what failed" })).toBeVisible();
});

test("a run is cancelled while it works, and what was left is done on demand", async ({ page }) => {
  await enterWithSample(page);
  await page.goto("/runs/new");
  await page.getByLabel("Model").fill("stand-in-slow");
  await page.getByRole("button", { name: "Start the run" }).click();
  await page.getByRole("button", { name: "Cancel the run" }).click();
  await expect(page.getByText("cancelled", { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Retry what failed" })).toBeVisible();
});

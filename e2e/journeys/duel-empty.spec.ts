import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/console.ts";
import { enterWithSample } from "../fixtures/sample.ts";

test("without candidates the page says what to do first", async ({ page }) => {
  await enterWithSample(page);
  await page.goto("/duels");
  await expect(page.getByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Generate candidates" }).click();
  await expect(page).toHaveURL(/\/runs\/new/);
});

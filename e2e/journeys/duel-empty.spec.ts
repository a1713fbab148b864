import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test.use({ workspace: "sample" });

test("without candidates the page says what to do first", async ({ page }) => {
  await enter(page);
  await page.goto("/duels");
  await expect(page.getByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Generate candidates" }).click();
  await expect(page).toHaveURL(/\/runs\/new/);
});

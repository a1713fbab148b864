import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test.use({ workspace: "sample" });

test("one key finds a page, an action, an item and a style from anywhere", async ({ page }) => {
  await enter(page);
  await page.keyboard.press("Control+k");
  const find = page.getByRole("dialog", { name: "Find anything" });
  await expect(find.getByRole("option", { name: "Campaigns" })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.keyboard.type("cafetera");
  await expect(find.getByRole("option", { name: /Una cafetera/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/content\//);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("curio");
  await expect(find.getByRole("option", { name: /Curiosity/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/categories\/curiosity/);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("zzzz");
  await expect(find.getByText("Nothing is called that.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(find).toBeHidden();
});

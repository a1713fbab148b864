import { expect, test } from "../fixtures/console.ts";
import { enterWithCandidates, SAMPLE_ITEMS } from "../fixtures/sample.ts";

test("of two who decide on one item the second is told what the first did", async ({ page, context }) => {
  await enterWithCandidates(page);
  await page.goto("/review");
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.keyboard.press("e");
  await other.getByRole("textbox", { name: "Title" }).fill("The words of the first");
  await other.getByRole("button", { name: "Approve this wording" }).click();
  await expect(other.getByText(`${SAMPLE_ITEMS - 1} to review`)).toBeVisible();

  await page.keyboard.press("a");
  await expect(page.getByText(/Olga Owner approved “The words of the first/)).toBeVisible();
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText("Olga Owner edited and approved")).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "first" }).first()).toBeVisible();
});

test("the decision before is taken back with one key from the item behind it", async ({ page }) => {
  await enterWithCandidates(page);
  await page.goto("/review");
  const item = page.getByRole("region", { name: "Item" }).getByRole("heading");
  await expect(item).toBeVisible();
  const first = (await item.textContent())!;
  await page.keyboard.press("a");
  await expect(page.getByText("Approved", { exact: true })).toBeVisible();
  await expect(item).not.toHaveText(first);
  await page.keyboard.press("u");
  await expect(page.getByText("Taken back")).toBeVisible();
  await expect(item).toHaveText(first);
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();
});

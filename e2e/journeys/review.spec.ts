import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { openReview } from "../fixtures/review.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "candidates" });

test("a reviewer approves, edits, rejects and undoes from the keyboard", async ({ page }) => {
  await enter(page);
  await openReview(page);
  await expect(page.getByRole("button", { name: "Approve a", exact: true })).toBeVisible();
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();
  await expectNoAxeViolations(page);

  const item = page.getByRole("region", { name: "Item" }).getByRole("heading");
  const first = await item.textContent();
  const approved = page.url();
  const chosen = page.getByRole("button", { pressed: true });
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press("a");
  await expect(item).not.toHaveText(first!);
  await expect(page.getByText(`${SAMPLE_ITEMS - 1} to review`)).toBeVisible();

  const second = await item.textContent();
  await page.keyboard.press("e");
  await page.getByRole("textbox", { name: "Title" }).fill("A wording of my own");
  await page.getByRole("button", { name: "Approve this wording" }).click();
  await expect(item).not.toHaveText(second!);
  await expect(page.getByText(`${SAMPLE_ITEMS - 2} to review`)).toBeVisible();

  const third = await item.textContent();
  await page.keyboard.press("r");
  await page.keyboard.press("2");
  await expect(item).not.toHaveText(third!);
  await expect(page.getByText(`${SAMPLE_ITEMS - 3} to review`)).toBeVisible();

  await openReview(page, approved);
  await expect(page.getByText("Olga Owner approved")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: "Approve a", exact: true })).toBeVisible();
  await expect(page.getByText(`${SAMPLE_ITEMS - 2} to review`)).toBeVisible();
});

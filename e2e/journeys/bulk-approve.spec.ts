import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { openReview } from "../fixtures/review.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "candidates" });

test("what is previewed is approved, just that, and can be taken back", async ({ page, context }) => {
  await enter(page);
  await page.goto("/review");
  await page.getByRole("link", { name: "Approve in bulk" }).click();
  await expect(page.getByText("Nothing yet.")).toBeVisible();
  await expectNoAxeViolations(page);
  const least = page.getByLabel("Beats the human line, at least");
  await least.fill("101");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText("Give a number from 0 to 100")).toBeVisible();

  await least.fill("50");
  await page.getByLabel("Language").selectOption("en");
  await page.getByRole("button", { name: "Preview" }).click();
  const approve = page.getByRole("button", { name: /^Approve \d+/ });
  await expect(approve).toBeVisible();
  await expect(page.getByText("Less than 50 % to beat the human line")).toBeVisible();
  const count = Number(/\d+/.exec((await approve.textContent())!)![0]);
  const rows = page.getByRole("row");
  await expect(rows).toHaveCount(Math.min(count, 50) + 1);
  const chances = (await page.getByRole("cell", { name: /^\d+ %$/ }).allTextContents()).map(
    Number.parseFloat,
  );
  expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  await expectNoAxeViolations(page);
  await picture(page, "bulk");

  // Meanwhile a colleague rejects one of them: it is left alone, and the page says who did it.
  const colleague = await context.newPage();
  await openReview(colleague, (await rows.nth(1).getByRole("link").getAttribute("href"))!);
  await colleague.keyboard.press("r");
  await colleague.keyboard.press("1");
  await expect(colleague.getByText(`${SAMPLE_ITEMS - 1} to review`)).toBeVisible();
  await colleague.close();

  await approve.click();
  await expect(page.getByText(`Olga Owner approved ${count - 1} notifications`)).toBeVisible();
  await expect(page.getByText("1 notification had changed since the preview")).toBeVisible();
  await page.getByRole("link", { name: "Skipped" }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText("skipped: decided by Olga Owner before")).toBeVisible();

  await page.getByRole("button", { name: "Undo the whole bulk" }).click();
  await expect(page.getByText(`Olga Owner took back ${count - 1} notifications`)).toBeVisible();
  await page.goto("/review");
  await expect(page.getByText(`${SAMPLE_ITEMS - 1} to review`)).toBeVisible();
});

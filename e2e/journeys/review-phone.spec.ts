import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { openReview } from "../fixtures/review.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "candidates" });

test("the review works on a phone: the queue behind a button, the preview in a sheet", async ({ page }) => {
  await enter(page);
  await openReview(page, "/review?language=en");
  await picture(page, "review");
  await page.setViewportSize({ width: 390, height: 844 });
  const queue = page.getByRole("button", { name: /^Queue/ });
  await expect(queue).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await picture(page, "review-phone");

  await page.getByRole("button", { name: "As the reader sees it" }).click();
  const preview = page.getByRole("dialog", { name: "As the reader sees it" });
  await preview.getByRole("tab", { name: "Android" }).click();
  await expect(preview.getByText("Collapsed", { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");

  await queue.click();
  const sheet = page.getByRole("dialog", { name: "Queue" });
  await sheet.getByLabel("Show").selectOption("rejected");
  await expect(sheet.getByText("Nothing here. Widen the filter.")).toBeVisible();
  await page.goto("/review");
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("button", { name: `Queue (${SAMPLE_ITEMS - 1})` })).toBeVisible();
});

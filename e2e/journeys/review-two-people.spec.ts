import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { join } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { openReview } from "../fixtures/review.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "candidates" });

test("of two who decide on one item the second is told what the first did, and loses nothing", async ({
  page,
  console,
  browser,
}) => {
  await enter(page);
  const mia = await join(browser, console, "operator", "Mia");
  await openReview(page);
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  const shared = page.url();
  const item = page.getByRole("region", { name: "Item" }).getByRole("heading");
  const title = (await item.textContent())!;
  await openReview(mia, shared);
  await mia.keyboard.press("e");
  await mia.getByRole("textbox", { name: "Title" }).fill("The words of Mia");
  await mia.getByRole("button", { name: "Approve this wording" }).click();
  await expect(mia.getByText(`${SAMPLE_ITEMS - 1} to review`)).toBeVisible();

  // Olga approves the same item, and is on the next one when the refusal comes.
  await page.keyboard.press("a");
  const notice = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(notice).toContainText(title);
  await expect(notice).toContainText("Mia approved “The words of Mia");
  await expect(notice).toContainText("You wanted: approve");
  await expect(item).not.toHaveText(title);
  await expectNoAxeViolations(page);
  await notice.getByRole("button", { name: "Open the item" }).click();
  await expect(page.getByText("Mia edited and approved")).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "Mia" }).first()).toBeVisible();
  await expect(notice).toHaveCount(0);
  await mia.context().close();
});

test("a wording stays with who writes it, whatever another decides meanwhile", async ({
  page,
  console,
  browser,
}) => {
  await enter(page);
  const mia = await join(browser, console, "operator", "Mia");
  await openReview(page);
  await openReview(mia, page.url());
  await page.keyboard.press("e");
  await page.getByRole("textbox", { name: "Title" }).fill("The words of Olga");
  await mia.keyboard.press("r");
  await mia.keyboard.press("2");
  await expect(mia.getByRole("region", { name: /Notifications/ }).getByText("Rejected")).toBeVisible();
  await page.getByRole("button", { name: "Approve this wording" }).click();
  await expect(page.getByText("Mia rejected the item a moment ago")).toBeVisible();
  await expect(page.getByText("Your wording is kept here")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("The words of Olga");
  await page.getByRole("button", { name: "Undo that decision" }).click();
  await page.getByRole("button", { name: "Approve this wording" }).click();
  await expect(page.getByText("Approved as edited")).toBeVisible();
  await expect(page.getByText(`${SAMPLE_ITEMS - 1} to review`)).toBeVisible();
  await mia.context().close();
});

test("the decision before is taken back with one key from the item behind it", async ({ page }) => {
  await enter(page);
  await openReview(page);
  const item = page.getByRole("region", { name: "Item" }).getByRole("heading");
  await expect(item).toBeVisible();
  const first = (await item.textContent())!;
  await page.keyboard.press("a");
  await expect(page.getByText("Approved", { exact: true }).last()).toBeVisible();
  await expect(item).not.toHaveText(first);
  await page.keyboard.press("u");
  await expect(page.getByText("Taken back")).toBeVisible();
  await expect(item).toHaveText(first);
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();
  await page.keyboard.press("s");
  await expect(item).not.toHaveText(first);
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();
});

test("a wording that was left in the middle is there again, until it is saved or given up", async ({
  page,
}) => {
  await enter(page);
  await openReview(page);
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  const address = page.url();
  const title = page.getByRole("textbox", { name: "Title" });
  await page.keyboard.press("e");
  await title.fill("Half a sentence");
  await page.getByRole("link", { name: "Campaigns" }).click();
  await expect(page.getByRole("heading", { name: "Campaigns", exact: true })).toBeVisible();
  await page.goto(address);
  await expect(title).toHaveValue("Half a sentence");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(title).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeVisible();
  await expect(title).toHaveCount(0);
});

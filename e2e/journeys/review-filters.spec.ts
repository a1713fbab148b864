import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { openReview } from "../fixtures/review.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "candidates" });

test("the queue is filtered and ordered by its address, which holds from item to item", async ({ page }) => {
  await enter(page);
  await openReview(page);
  const queue = page.getByRole("navigation", { name: "Queue" });
  await queue.getByRole("button", { name: "More filters" }).click();
  await queue.getByLabel("Language").selectOption("es");
  await expect(page.getByText("6 to review")).toBeVisible();
  await queue.getByLabel("Order").selectOption("certain");
  await expect(page).toHaveURL(/language=es&sort=certain/);
  await expectNoAxeViolations(page);

  const chances = queue.getByText(/^\d+ %$/);
  await expect(chances).toHaveCount(6);
  const shown = (await chances.allTextContents()).map(Number.parseFloat);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));

  await queue.getByRole("listitem").first().getByRole("link").click();
  await expect(queue.locator("[aria-current]")).toHaveCount(1);
  await page.keyboard.press("a");
  await expect(page.getByText("5 to review")).toBeVisible();
  await expect(page).toHaveURL(/language=es&sort=certain/);

  // A link shows a colleague the same queue.
  await expect(page.getByRole("region", { name: /Notifications/ }).getByText("Approved")).toBeVisible();
  await page.reload();
  await expect(page.getByText("5 to review")).toBeVisible();

  await queue.getByLabel("Show").selectOption("approved");
  await expect(page.getByText("1 approved")).toBeVisible();
  await queue.getByRole("listitem").getByRole("link").click();
  await expect(page.getByText("Olga Owner approved")).toBeVisible();

  await page.keyboard.press("/");
  await page.getByLabel("Find an item").fill("no such thing");
  await expect(page.getByText("Nothing here. Widen the filter.")).toBeVisible();
  await expectNoAxeViolations(page);
  await queue.getByRole("button", { name: /Clear the filter/ }).click();
  await expect(page).toHaveURL(/status=approved/);
  await expect(page.getByRole("heading", { name: "1 approved", exact: true })).toBeVisible();
  await page.goto("/review?text=no+such+thing");
  await expect(page.getByRole("heading", { name: "Nothing waits for you under this filter" })).toBeVisible();
});

test("the keys are shown on demand; they choose, switch the layout and the phone", async ({ page }) => {
  await enter(page);
  await openReview(page);
  const chosen = page.getByRole("button", { pressed: true });
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys of this screen" });
  await expect(dialog).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("a");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();

  await page.keyboard.press("3");
  await expect(chosen).toContainText("rank 3");
  await page.keyboard.press("k");
  await expect(chosen).toContainText("rank 2");
  await page.keyboard.press("g");
  await expect(page).toHaveURL(/layout=grid/);
  await page.keyboard.press("v");
  await expect(page.getByRole("tab", { name: "Android", selected: true })).toBeVisible();
  await expect(page).toHaveURL(/device=android/);

  const item = page.getByRole("region", { name: "Item" }).getByRole("heading");
  const first = (await item.textContent())!;
  await page.keyboard.press("n");
  await expect(item).not.toHaveText(first);
  await page.goBack();
  await expect(item).toHaveText(first);
  await expect(page).toHaveURL(/layout=grid&device=android/);
});

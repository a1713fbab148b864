import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/console.ts";
import { enterWithCandidates, SAMPLE_ITEMS } from "../fixtures/sample.ts";

test("the queue is filtered and ordered by its address, which holds from item to item", async ({ page }) => {
  await enterWithCandidates(page);
  await page.goto("/review");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Language").selectOption("es");
  await expect(page.getByText("6 to review")).toBeVisible();
  await page.getByLabel("Order").selectOption("surest");
  await expect(page).toHaveURL(/language=es/);
  await expect(page).toHaveURL(/order=surest/);
  await expectNoAxeViolations(page);

  const chances = page.getByRole("navigation", { name: "Items" }).getByText(/% vs human/);
  await expect(chances).toHaveCount(6);
  const shown = (await chances.allTextContents()).map((text) => Number(/(\d+) %/.exec(text)![1]));
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));

  await page.keyboard.press("a");
  await expect(page.getByText("5 to review")).toBeVisible();
  await expect(page).toHaveURL(/language=es/);
  await page.getByLabel("State").selectOption("approved");
  await expect(page.getByText("1 approved")).toBeVisible();
  await expect(page.getByText("Olga Owner approved")).toBeVisible();

  await page.getByLabel("Title or id").fill("no such thing");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("the keys are shown on demand, and grouping by style is one of them", async ({ page }) => {
  await enterWithCandidates(page);
  await page.goto("/review");
  await expect(page.getByRole("list", { name: "Candidates" })).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("a");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();
  await page.keyboard.press("g");
  await expect(page.getByRole("heading", { name: "curiosity" })).toBeVisible();
  await expect(page).toHaveURL(/group=style/);
});

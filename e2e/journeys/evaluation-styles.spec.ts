import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, OWNER, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { seedStyledTexts } from "../fixtures/seed-styled-texts.ts";

test.use({ workspace: "sample" });

test("an evaluation shows which style its texts read as, beside what was asked for, on a wide and a narrow screen", async ({
  page,
  console,
}) => {
  await seedStyledTexts(console.databaseUrl, OWNER.email, 18);
  await enter(page, "/evaluations/sets/new");
  await page.getByLabel("Language").selectOption("en");
  await page.getByLabel("Name of the set").fill("English items");
  await expect(page.getByText(/^18 items with a human line/)).toBeVisible();
  await page.getByRole("button", { name: "Freeze the set" }).click();
  await page.getByRole("main").getByRole("link", { name: "Evaluate on this set" }).click();
  await page.getByRole("button", { name: "All published" }).click();
  await page.getByLabel("Models").fill("offline-composer");
  await page.getByLabel("Texts for each item and prompt").fill("1");
  await page.getByRole("button", { name: "Start the evaluation" }).click();
  const chart = page.getByRole("figure", { name: "Which style does a text read as?" });
  await expect(chart).toBeVisible({ timeout: 60_000 });
  await expect(chart.getByRole("img", { name: /Plain: \d+ % of \d+ read as it/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await chart.scrollIntoViewIfNeeded();
  await picture(page, "evaluation-styles");
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await chart.scrollIntoViewIfNeeded();
  await picture(page, "evaluation-styles-phone");
});

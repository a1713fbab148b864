import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

test.use({ workspace: "sample" });

test("two evaluations are judged by a model in both orders, its failures are honest, and both count in the costs", async ({
  page,
}) => {
  await enter(page, "/categories/plain");
  await page.getByLabel("Title limit").fill("36");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByRole("button", { name: "Save as version 3" })).toBeVisible();
  await page.goto("/evaluations/sets/new");
  await page.getByLabel("Language").selectOption("en");
  await page.getByLabel("Name of the set").fill("English items");
  await expect(page.getByText(/^36 items with a human line/)).toBeVisible();
  await page.getByRole("button", { name: "Freeze the set" }).click();
  await page.getByRole("main").getByRole("link", { name: "Evaluate on this set" }).click();
  for (const version of [1, 2])
    await page.getByRole("checkbox", { name: `Plain version ${version}` }).check();
  await page.getByLabel("Texts for each item and prompt").fill("1");
  const estimate = page.getByRole("complementary", { name: "Estimate" });
  await expect(estimate.getByText("Model calls")).toBeVisible();
  await expect(estimate.getByText("72", { exact: true })).toHaveCount(3);
  await expect(estimate.getByText("price of stand-in is not set")).toBeVisible();
  await picture(page, "evaluation-new");
  await page.getByRole("button", { name: "Start 2 evaluations" }).click();

  const judged = page.getByRole("region", { name: "Judged by a language model" });
  await judged.getByRole("button", { name: "Judge these two" }).click({ timeout: 60_000 });
  const form = judged.getByRole("form", { name: "Judge these two" });
  await form.getByLabel("Items at most").fill("4");
  await form.getByLabel("Judge", { exact: true }).fill("stand-in-prose");
  await expect(form.getByText("price of stand-in-prose is not set")).toBeVisible();
  await form.getByRole("button", { name: "Judge 4 pairs" }).click();
  const failed = judged.getByRole("article", { name: "Judged by stand-in-prose" });
  await expect(failed.getByText("No pair was judged.")).toBeVisible({ timeout: 30_000 });
  await expect(failed.getByText("4 pairs: The answer was not what was asked for.")).toBeVisible();

  await judged.getByRole("button", { name: "Judge again" }).click();
  await form.getByLabel("Items at most").fill("100");
  await expect(form.getByText("Calls (both orders)")).toBeVisible();
  await picture(page, "evaluation-judge-form");
  await form.getByRole("button", { name: /^Judge \d+ pairs$/ }).click();
  const card = judged.getByRole("article", { name: "Judged by stand-in", exact: true });
  await expect(card.getByText(/^“plain v2” won \d+ of \d+$/)).toBeVisible({ timeout: 60_000 });
  await expect(card.getByText("The order changed the answer")).toBeVisible();
  await expect(card.getByText("Cannot tell yet")).toBeVisible();
  const verdict = page
    .getByRole("article")
    .getByText(/^stand-in prefers “plain v2”$/)
    .first();
  await verdict.click();
  await expect(page.getByText(/^With “plain v1” first: “plain v2”\./).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await card.scrollIntoViewIfNeeded();
  await picture(page, "evaluation-judged");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    card.getByRole("link", { name: "All pairs as CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("judged-pairs.csv");
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await card.scrollIntoViewIfNeeded();
  await picture(page, "evaluation-judged-phone");

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/runs/costs?by=tokens");
  const kinds = page.getByRole("region", { name: "By kind" });
  await expect(kinds.getByRole("row", { name: /^Evaluations / })).toBeVisible();
  await expect(kinds.getByRole("row", { name: /^Judging by a model / })).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "costs-by-kind");
});

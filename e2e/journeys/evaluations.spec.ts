import { readFile } from "node:fs/promises";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

test.use({ workspace: "sample" });

test("two versions of a prompt are evaluated on one set and compared; the worse is published with a reason", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/categories/plain");
  await page.getByLabel("Body limit").fill("10");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByRole("button", { name: "Save as version 3" })).toBeVisible();

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Evaluations" }).click();
  await page.getByRole("link", { name: "Make the first set" }).click();
  await page.getByLabel("Language").selectOption("en");
  await expect(page.getByText(/^36 items with a human line/)).toBeVisible();
  await page.getByLabel("Name of the set").fill("English items");
  await page.getByRole("button", { name: "Freeze the set" }).click();
  await expect(page.getByRole("heading", { name: "English items" })).toBeVisible();

  await page.goto("/categories/plain?panel=versions");
  await page.getByRole("link", { name: "Evaluate both" }).click();
  await expect(page.getByRole("checkbox", { name: "Plain version 2" })).toBeChecked();
  await page.getByLabel("Texts for each item and prompt").fill("1");
  await picture(page, "evaluation-new");
  await page.getByRole("button", { name: "Start 2 evaluations" }).click();
  const verdicts = page.getByRole("region", { name: "Verdicts" });
  await expect(verdicts.getByText("Worse", { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(verdicts.getByText(/^Measurably worse in .*chrF2/)).toBeVisible();
  const figures = page.getByRole("region", { name: "Figures side by side" });
  await expect(figures.getByRole("row", { name: /^chrF2 .* Worse/ })).toBeVisible();
  await page.getByRole("combobox", { name: "Figure" }).selectOption("chrF2");
  await expect(page.getByRole("article").filter({ hasText: "chrF2" }).first()).toBeVisible();
  expect(page.url()).toContain("figure=chrf2");
  await expectNoAxeViolations(page);
  await picture(page, "evaluation-comparison");

  await page.goto("/categories/plain?panel=versions");
  const second = page.getByRole("listitem").filter({ hasText: "Version 2" }).first();
  await expect(second.getByText(/Measurably worse in .* on “English items” v1 \(36 items\)/)).toBeVisible();
  await second.getByRole("button", { name: "Publish" }).click();
  await second.getByRole("button", { name: "Publish all the same" }).click();
  await expect(second.getByText(/Give a reason to publish it all the same/)).toBeVisible();
  await expect(second.getByText("draft", { exact: true })).toBeVisible();
  await second.getByLabel("Reason").fill("The widget shows ten characters");
  await second.getByRole("button", { name: "Publish all the same" }).click();
  await expect(second.getByText("published", { exact: true })).toBeVisible();
});

test("an evaluation shows its figures and pictures, is pinned, and its texts are rated by keys", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enter(page);
  await page.goto("/evaluations/sets/new");
  await page.getByLabel("Language").selectOption("zh");
  await page.getByLabel("Name of the set").fill("Chinese items");
  await expect(page.getByText(/items with a human line/)).toBeVisible();
  await page.getByRole("button", { name: "Freeze the set" }).click();
  await page.getByRole("main").getByRole("link", { name: "Evaluate on this set" }).click();
  for (const name of ["Plain", "Question"])
    await page.getByRole("checkbox", { name: `${name} version 1` }).check();
  await page.getByRole("button", { name: "Start the evaluation" }).click();
  const figures = page.getByRole("region", { name: "Figures", exact: true });
  await expect(figures.getByRole("row", { name: /^Beats the human line/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/tok:zh/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Best of n as PNG" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("best-of-n.png");
  const [numbers] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Best of n as CSV" }).click(),
  ]);
  // Numbers as a spreadsheet takes them, not as a person reads them.
  expect(await readFile(await numbers.path(), "utf8")).toMatch(
    /^\uFEFF"n","gain","low","high"\r\n"1","0",.*\r\n"2","0\.\d+","0\.\d+","0\.\d+"\r\n/,
  );
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("The link is copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const [texts] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Texts as CSV" }).click(),
  ]);
  expect(texts.suggestedFilename()).toBe("evaluation-texts.csv");
  await page.getByRole("button", { name: "Pin as baseline" }).click();
  await expect(page.getByText("baseline of the set")).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "evaluation");

  await page.getByRole("link", { name: "Rate the texts" }).click();
  await expect(page.getByText(/^0 of \d+ rated by you/)).toBeVisible();
  await expectNoAxeViolations(page);
  for (const key of ["4", "5", "2", "4"]) await page.keyboard.press(key);
  await expect(page.getByRole("button", { name: "Fit of style: 4", pressed: true })).toBeVisible();
  await picture(page, "evaluation-rate");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^1 of \d+ rated by you/)).toBeVisible();
  await page.goBack();
  const people = page.getByRole("region", { name: "What people say" });
  await expect(people.getByText(/^Human ratings: 1 rating of 1 text by 1 person/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { enterWithSample, SAMPLE_ITEMS } from "../fixtures/sample.ts";

test("the estimate follows every choice, and the run does what it said", async ({ page }) => {
  await enterWithSample(page);
  await page.getByLabel("Language").selectOption("es");
  await page.getByRole("link", { name: "Generate for these" }).click();
  const estimate = page.getByRole("complementary", { name: "Estimate" });
  const figure = (name: string) => estimate.getByRole("definition").nth(["Items", "Tasks"].indexOf(name));
  await expect(figure("Items")).toHaveText("6");
  await expect(figure("Tasks")).toHaveText("54");
  await page.getByRole("button", { name: "None" }).click();
  await expect(figure("Tasks")).toHaveText("0");
  await page.getByRole("checkbox", { name: /^Story / }).check();
  await page.getByRole("checkbox", { name: /^Number / }).check();
  await expect(figure("Tasks")).toHaveText("12");
  await expectNoAxeViolations(page);
  await picture(page, "run-new");

  await page.getByLabel("Items").selectOption("all");
  await expect(figure("Items")).toHaveText(String(SAMPLE_ITEMS));
  await page.getByLabel("Items").selectOption("matching");
  await page.getByRole("button", { name: "Start the run" }).click();
  await expect(page.getByText("finished", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("12 of 12 tasks")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Una cafetera que se repara con un destornillador" }),
  ).toBeVisible();

  await page.goto("/runs/new");
  await page.getByRole("button", { name: "None" }).click();
  await page.getByRole("button", { name: "Start the run" }).click();
  await expect(page.getByText("Choose at least one style").first()).toBeVisible();
});

test("results are shown page by page", async ({ page }) => {
  await enterWithSample(page);
  await page.goto("/runs/new");
  await page.getByLabel("Candidates for each item").fill("1");
  await page.getByRole("button", { name: "None" }).click();
  await page.getByRole("checkbox", { name: /^Plain / }).check();
  await page.getByRole("button", { name: "Start the run" }).click();
  await expect(page.getByText("finished", { exact: true })).toBeVisible({ timeout: 30_000 });
  const items = page.getByRole("region", { name: "Results" }).getByRole("heading");
  await expect(items).toHaveCount(20);
  await page.getByRole("button", { name: "Show more items" }).click();
  await expect(items).toHaveCount(40);
  await page.getByRole("button", { name: "Show more items" }).click();
  await expect(items).toHaveCount(SAMPLE_ITEMS);
  await expect(page.getByRole("button", { name: "Show more items" })).toHaveCount(0);
});

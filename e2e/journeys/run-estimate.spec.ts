import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { chooseStyles, counted, estimated, expectFinished, startRun } from "../fixtures/runs.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "sample" });

test("the estimate follows every choice, and the run does what it said", async ({ page }) => {
  await enter(page);
  await page.getByLabel("Language").selectOption("es");
  await page.getByRole("link", { name: "Generate for these" }).click();
  await expect(page.getByRole("radio", { name: "Items that match a filter" })).toBeChecked();
  await expect(estimated(page, "Items")).toHaveText("6");
  await expect(estimated(page, "Tasks (items × styles)")).toHaveText("54");
  await expect(estimated(page, "Prompt tokens")).toHaveText(/^≈ \d/);
  await expect(estimated(page, "Cost")).toHaveText("no price is set");
  await expect(page.getByText("PUSHGEN_PRICE_INPUT")).toBeVisible();
  await chooseStyles(page, "Story", "Number");
  await expect(estimated(page, "Tasks (items × styles)")).toHaveText("12");
  await page.getByLabel("Candidates for each item").fill("2");
  await expect(estimated(page, "Candidates, at most")).toHaveText("24");
  await expectNoAxeViolations(page);
  await picture(page, "run-new");

  await page.getByRole("radio", { name: "All items" }).check();
  await expect(estimated(page, "Items")).toHaveText(String(SAMPLE_ITEMS));
  await page.getByRole("radio", { name: "Items that match a filter" }).check();
  await page.getByLabel("Kind").selectOption("news");
  await expect(estimated(page, "Items")).not.toHaveText("6");
  await page.getByLabel("Kind").selectOption("");
  await expect(estimated(page, "Items")).toHaveText("6");

  // All of it stands in the address.
  await page.reload();
  await expect(estimated(page, "Tasks (items × styles)")).toHaveText("12");
  await expect(page.getByLabel("Candidates for each item")).toHaveValue("2");
  await startRun(page);
  await expectFinished(page);
  await expect(page.getByRole("heading", { name: "6 items, 2 styles" })).toBeVisible();
  await expect(page.getByText("12 of 12 tasks")).toBeVisible();
  await expect(counted(page, "Candidates")).toHaveText("24");

  // What the model took is known now, and the next estimate rests on it.
  await page.goto("/runs/new");
  await expect(page.getByText("measured on 24 that stand-in wrote lately")).toBeVisible();
  await expect(estimated(page, "Items")).toHaveText(String(SAMPLE_ITEMS - 6));
});

test("a run that cannot start says why", async ({ page }) => {
  await enter(page);
  await page.goto("/runs/new?kind=nothing-of-the-kind");
  const start = page.getByRole("button", { name: "Start the run" });
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription("No item matches this choice.");
  await page.getByRole("radio", { name: "All items" }).check();
  await expect(start).toBeEnabled();
  await chooseStyles(page);
  await expect(start).toHaveAccessibleDescription("Choose at least one style.");
  await page.getByRole("button", { name: "All", exact: true }).click();
  await page.getByLabel("Candidates for each item").fill("9");
  await expect(start).toHaveAccessibleDescription(/from 1 to 8/);
  await expectNoAxeViolations(page);
});

test.describe("with prices", () => {
  test.use({ settings: { PUSHGEN_PRICE_INPUT: "10", PUSHGEN_PRICE_OUTPUT: "40" } });
  test("the cost is told", async ({ page }) => {
    await enter(page);
    await page.goto("/runs/new");
    await expect(estimated(page, "Cost")).toHaveText(/^≈ \$\d+\.\d\d$/);
    await expect(page.getByText("$10 and $40 a million tokens")).toBeVisible();
  });
});

import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { chooseStyles, counted, expectFinished, startRun } from "../fixtures/runs.ts";
import { KEY } from "../stand-in/model-server.ts";

test.use({ workspace: "sample", settings: { PUSHGEN_CONCURRENCY: "2" } });

test("a person pauses a run, gives it a budget, and resumes it: it ends with every pair asked once", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Plain", "Story", "Number");
  await page.getByLabel("Model").fill("stand-in-slow");
  await startRun(page);
  await expect(counted(page, "Succeeded")).not.toHaveText("0");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Olga Owner paused this run.")).toBeVisible();
  await expect(counted(page, "Left")).not.toHaveText("0");

  const budget = page.getByRole("region", { name: "Budget" });
  await expect(budget).toContainText("none");
  await budget.getByRole("button", { name: "Set a budget" }).click();
  // No price of the model is known, so dollars are not offered.
  await expect(budget.getByLabel("in", { exact: true })).toHaveText("tokens");
  await budget.getByLabel("New budget").fill("900000");
  await expectNoAxeViolations(page);
  await budget.getByRole("button", { name: "Change the budget" }).click();
  await expect(budget).toContainText("of 900,000 tokens spent");
  await expect(page.getByText("paused", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Resume" }).click();
  await expectFinished(page);
  await expect(counted(page, "Succeeded")).toHaveText("18");
  await expect(counted(page, "Failed")).toHaveText("0");
  await expect(counted(page, "Calls")).toHaveText("18");
});

test("a refused key pauses a run and says what to do; let in again, the run goes on by itself", async ({
  page,
  console: { model },
}) => {
  await enter(page);
  model.setKey("another");
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Story");
  await startRun(page);
  await expect(page.getByText("The model server refused the key.")).toBeVisible();
  await expect(page.getByText(/Next asked at \d\d:\d\d:\d\d UTC/)).toBeVisible();
  await expect(page.getByText("The first candidates appear here once the run goes on.")).toBeVisible();
  await expect(counted(page, "Failed")).toHaveText("0");
  await expectNoAxeViolations(page);
  const run = page.url();
  await page.getByRole("link", { name: "See which server and model are set" }).click();
  await expect(page.getByRole("region", { name: "Model" })).toContainText("stand-in");

  model.setKey(KEY);
  await page.goto(run);
  await expectFinished(page);
  await expect(counted(page, "Succeeded")).toHaveText("6");
  await expect(counted(page, "Failed")).toHaveText("0");
});

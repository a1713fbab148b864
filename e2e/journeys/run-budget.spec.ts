import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { chooseStyles, counted, expectFinished, startRun } from "../fixtures/runs.ts";

// Dear tokens, so that the first call spends all; few calls at a time, so that not all tasks are under way by then.
test.use({
  workspace: "sample",
  settings: { PUSHGEN_PRICE_INPUT: "100000", PUSHGEN_PRICE_OUTPUT: "100000", PUSHGEN_CONCURRENCY: "1" },
});

test("a budget stops a run with the sum; raised, it goes on, and the costs tell of it", async ({ page }) => {
  await enter(page);
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Story", "Number");
  await page.getByLabel("Budget").fill("free");
  await expect(page.getByRole("button", { name: "Start the run" })).toHaveAccessibleDescription(/in dollars/);
  await page.getByLabel("Budget").fill("10");
  await startRun(page);
  const budget = page.getByRole("region", { name: "Budget" });
  await expect(budget.getByText(/^The budget of \$10 is spent/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("paused", { exact: true })).toBeVisible();

  await budget.getByLabel("New budget").fill("1");
  await budget.getByRole("button", { name: "Change the budget" }).click();
  await expect(budget.getByText(/Give it more than that/)).toBeVisible();
  await budget.getByLabel("New budget").fill("90000");
  await budget.getByRole("button", { name: "Change the budget" }).click();
  await expectFinished(page);
  await expect(counted(page, "Succeeded")).toHaveText("12");
  await expect(counted(page, "Cost")).toHaveText(/^\$[\d,]+\.\d\d$/);

  await page.goto("/runs/costs");
  await expect(page.getByRole("table").getByText("Story")).toBeVisible();
  await expect(page.getByRole("figure", { name: "Cost by day" })).toBeVisible();
  await expectNoAxeViolations(page);
  const metrics = await (await page.request.get("/api/metrics")).text();
  expect(metrics).toContain('pushgen_today{of="calls"} 12');
  expect(metrics).toMatch(/pushgen_http_request_seconds_count\{method="GET",status="200"\} \d/);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^costs-.*\.csv$/);
});

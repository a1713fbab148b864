import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { chooseStyles, counted, expectFinished, startRun } from "../fixtures/runs.ts";

test.use({ workspace: "sample" });

test("failed calls are named with what to do; a retry takes up what failed, and nothing else", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Plain", "Story");
  await page.getByLabel("Model").fill("stand-in-refuses-stories-once");
  await startRun(page);
  await expectFinished(page);
  await expect(counted(page, "Succeeded")).toHaveText("6");
  await expect(counted(page, "Calls")).toHaveText("12");
  const failures = page.getByRole("region", { name: "Failures" });
  await expect(failures.getByText("6 tasks: The model refused to write this.")).toBeVisible();

  await page.getByRole("button", { name: "Show the tasks" }).click();
  const tasks = page.getByRole("table").getByRole("row");
  await expect(tasks).toHaveCount(1 + 12);
  await page.getByRole("radio", { name: "Failed" }).check();
  await expect(tasks).toHaveCount(1 + 6);
  await expect(tasks.nth(1)).toContainText(/Story v1.*refused.*no price/);
  await expectNoAxeViolations(page);

  await page.goto("/runs?status=failures");
  await expect(page.getByText("6 failed")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "6 items, 2 styles" }).click();

  await page.getByRole("button", { name: "Retry 6 failed" }).click();
  await expect(counted(page, "Succeeded")).toHaveText("12", { timeout: 30_000 });
  await expectFinished(page);
  await expect(counted(page, "Calls")).toHaveText("18");
  await expect(failures).toHaveCount(0);
  await expect(page.getByText("rank 1", { exact: true }).first()).toBeVisible();
});

test("an account without credit pauses the run and says so; nothing fails by it, and it can be cancelled", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Story");
  await page.getByLabel("Model").fill("stand-in-no-credit");
  await startRun(page);
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("The account of the model server has no credit left.")).toBeVisible({
    timeout: 30_000,
  });
  await expect(progress.getByText("paused", { exact: true })).toBeVisible();
  await expect(progress.getByText("Top the account up at the provider. Resume asks at once.")).toBeVisible();
  await expect(counted(page, "Failed")).toHaveText("0");
  await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Cancel the run" }).click();
  await expect(progress.getByText("cancelled", { exact: true })).toBeVisible();
  await expect(counted(page, "Cancelled")).toHaveText("6");
});

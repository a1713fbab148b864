import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { chooseStyles, counted, expectFinished, startRun } from "../fixtures/runs.ts";

test.use({ workspace: "sample" });

test("failed calls are named with what to do, and what failed succeeds when it is retried", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Story");
  await page.getByLabel("Model").fill("stand-in-refuses-once");
  await startRun(page);
  await expectFinished(page);
  const failures = page.getByRole("region", { name: "Failures" });
  await expect(failures.getByText("6 tasks: The model refused to write this.")).toBeVisible();
  await expect(page.getByText("This run wrote nothing")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto("/runs?status=failures");
  await expect(page.getByText("6 failed")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "6 items, 1 style" }).click();

  await page.getByRole("button", { name: "Retry 6 failed" }).click();
  await expect(counted(page, "Succeeded")).toHaveText("6", { timeout: 30_000 });
  await expectFinished(page);
  await expect(failures).toHaveCount(0);
  await expect(page.getByText("rank 1", { exact: true }).first()).toBeVisible();
});

test("an account without credit is said to be so", async ({ page }) => {
  await enter(page);
  await page.goto("/runs/new?language=es");
  await chooseStyles(page, "Story");
  await page.getByLabel("Model").fill("stand-in-no-credit");
  await startRun(page);
  await expect(page.getByText("6 tasks: The account of the model server has no credit left.")).toBeVisible({
    timeout: 30_000,
  });
});

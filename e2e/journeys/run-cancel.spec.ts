import { enter, expect, test } from "../fixtures/console.ts";
import { chooseStyles, counted, expectFinished, startRun } from "../fixtures/runs.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "sample" });

test("a run is cancelled while it works, watched in the list, and goes on where it stopped", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/runs/new");
  await chooseStyles(page, "Plain", "Story", "Number");
  await page.getByLabel("Candidates for each item").fill("1");
  await page.getByLabel("Model").fill("stand-in-slow");
  await startRun(page);
  // Results come in while the run goes on.
  await expect(page.getByText("rank 1", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Cancel the run" }).click();
  await expect(page.getByText("cancelled", { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(counted(page, "Cancelled")).not.toHaveText("0");
  const address = page.url();

  await page.getByRole("button", { name: /^Go on with \d+ cancelled$/ }).click();
  await expect(page.getByRole("button", { name: "Cancel the run" })).toBeVisible();
  await page.goto("/runs?status=active");
  const row = page.getByRole("row", { name: /3 styles/ });
  await expect(row).toContainText(/running|planning/);
  await expect(row).toContainText("finished", { timeout: 45_000 });

  await page.goto(address);
  await expectFinished(page);
  await expect(counted(page, "Succeeded")).toHaveText(String(SAMPLE_ITEMS * 3));
  await expect(page.getByRole("button", { name: /Retry|Go on/ })).toHaveCount(0);
});

import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { estimated, expectFinished, startRun } from "../fixtures/runs.ts";

test.use({ workspace: "sample" });

test.use({ settings: { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", PUSHGEN_MODEL: "" } });

test("without a model the offline composer writes, and every screen says so", async ({ page }) => {
  await enter(page);
  const notice = page.getByText("It is no language model");
  await page.goto("/runs");
  await expect(notice).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto("/runs/new?language=zh");
  await expect(notice).toBeVisible();
  await expect(page.getByLabel("Model")).toHaveCount(0);
  await expect(estimated(page, "Model calls")).toHaveText("none");
  await expect(estimated(page, "Tokens and cost")).toHaveText("none");
  await startRun(page);
  await expectFinished(page);
  await expect(page.getByText("Written by the offline composer")).toBeVisible();
  await expect(page.getByText("no language model")).toBeVisible();
  await page.goto("/runs");
  await expect(
    page.getByRole("cell", { name: "offline composer no language model", exact: true }),
  ).toBeVisible();
});

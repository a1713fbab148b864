import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { chooseStyles, expectFinished, startRun } from "../fixtures/runs.ts";
import { SAMPLE_ITEMS } from "../fixtures/sample.ts";

test.use({ workspace: "sample" });

test("results are ranked, filtered in the address, shown page by page, and lead to the review", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/runs/new");
  await page.getByLabel("Candidates for each item").fill("2");
  await chooseStyles(page, "Plain", "Story");
  await startRun(page);
  await expectFinished(page);
  const results = page.getByRole("region", { name: "Results" });
  const items = results.getByRole("heading", { level: 3 });
  await expect(items).toHaveCount(10);
  await expect(results.getByText("rank 1", { exact: true }).first()).toBeVisible();
  await expect(results.getByText("Human line", { exact: true }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "run");

  await results
    .getByRole("button", { name: /^Show \d+ more$/ })
    .first()
    .click();
  await expect(results.getByRole("button", { name: "Show the best alone" })).toHaveCount(1);

  await results.getByLabel("Style").selectOption("story");
  await expect(page).toHaveURL(/\?style=story$/);
  await expect(results.getByText("Plain v1")).toHaveCount(0);
  await expect(results.getByText("Story v1").first()).toBeVisible();
  await page.reload();
  await expect(results.getByLabel("Style")).toHaveValue("story");
  await expect(results.getByText("Plain v1")).toHaveCount(0);
  await results.getByLabel("Style").selectOption("");

  for (const count of [20, 30, 40, SAMPLE_ITEMS]) {
    await page.getByRole("button", { name: "Show more items" }).click();
    await expect(items).toHaveCount(count);
  }
  await expect(page.getByRole("button", { name: "Show more items" })).toHaveCount(0);

  const name = await items.first().textContent();
  await items.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/review\//);
  await expect(page.getByRole("region", { name: "Item" })).toContainText(name!);
});

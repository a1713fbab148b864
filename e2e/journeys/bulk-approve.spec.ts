import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { enterWithCandidates, SAMPLE_ITEMS } from "../fixtures/sample.ts";

test("what is previewed is approved, just that, and can be taken back", async ({ page }) => {
  await enterWithCandidates(page);
  await page.goto("/review");
  await page.getByRole("link", { name: "Bulk" }).click();
  await expectNoAxeViolations(page);
  await page.getByLabel("Least chance to beat").fill("101");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText(/minChance/)).toBeVisible();

  await page.getByLabel("Least chance to beat").fill("50");
  await page.getByLabel("Language").selectOption("en");
  await page.getByRole("button", { name: "Preview" }).click();
  const approve = page.getByRole("button", { name: /^Approve \d+/ });
  await expect(approve).toBeVisible();
  await expect(page.getByText(/left out: of another run, style or language/)).toBeVisible();
  const count = Number(/\d+/.exec((await approve.textContent())!)![0]);
  await expect(page.getByRole("row")).toHaveCount(Math.min(count, 50) + 1);
  await expectNoAxeViolations(page);
  await picture(page, "bulk");

  await approve.click();
  await expect(page.getByText(`${count} were approved; ${count} of these decisions stand.`)).toBeVisible();
  const done = page.url();
  await page.goto("/review");
  await expect(page.getByText(`${SAMPLE_ITEMS - count} to review`)).toBeVisible();

  await page.goto(done);
  await page.getByRole("button", { name: "Undo this bulk approval" }).click();
  await expect(page.getByText("none of these decisions stands any more")).toBeVisible();
  await page.goto("/review");
  await expect(page.getByText(`${SAMPLE_ITEMS} to review`)).toBeVisible();
});

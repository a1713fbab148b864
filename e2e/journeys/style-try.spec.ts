import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

test.use({ workspace: "sample" });

test("an unsaved prompt is compiled for an item and tried on it", async ({ page, console }) => {
  await enter(page);
  await page.goto("/categories/question");
  await page.getByLabel("Instructions").fill("Ask about {{ item.title }}, in the voice of a friend.");
  await expect(page.getByRole("button", { name: "Try it" })).toBeDisabled();
  await page.getByLabel("Item", { exact: true }).fill("cafetera");
  const item = page.getByRole("tabpanel").getByRole("listitem").getByRole("button").first();
  await expect(item).toContainText("cafetera");
  await item.click();

  await page.getByRole("tab", { name: "Compiled" }).click();
  const system = page.getByRole("region", { name: "System message" });
  await expect(system).toContainText("in the voice of a friend");
  await expect(system).not.toContainText("{{");
  await expectNoAxeViolations(page);

  await page.getByRole("tab", { name: "Try it" }).click();
  await page.getByRole("button", { name: "Try it" }).click();
  const texts = page.getByRole("region", { name: "Candidates of the trial" }).getByRole("article");
  await expect(texts).toHaveCount(3);
  await expect(texts.first()).toContainText("characters");
  expect(console.model.requests().at(-1)).toMatchObject({ stream: true });
  await expectNoAxeViolations(page);
  await picture(page, "style-try");

  // It is no candidate, but it was asked and paid for.
  await page.goto("/runs/costs");
  await expect(page.getByRole("table").getByText("Trials of prompts")).toBeVisible();
  await page.goto("/review");
  await expect(page.getByText(/nothing|no /i).first()).toBeVisible();
});

test.describe("with a model that fails", () => {
  test.use({ modelName: "stand-in-refuses" });

  test("the trial names what went wrong and what to do", async ({ page }) => {
    await enter(page);
    await page.goto("/categories/question");
    await page.getByRole("tabpanel").getByRole("listitem").getByRole("button").first().click();
    await page.getByRole("button", { name: "Try it" }).click();
    await expect(page.getByText(/refused to write this/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Try it" })).toBeEnabled();
  });
});

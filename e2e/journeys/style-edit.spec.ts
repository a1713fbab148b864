import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test.use({ workspace: "sample" });

test("an edit becomes a version, is compared, published, and used by the next run", async ({ page }) => {
  await enter(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Styles" }).click();
  await expect(page.getByRole("row")).toHaveCount(10);
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Urgency" }).click();
  const instructions = page.getByLabel("Instructions");
  const written = await instructions.inputValue();
  await instructions.fill(`${written}\nStay kind.`);
  await page.getByLabel("Title limit").fill("38");
  await page.getByLabel("What you changed").fill("Kinder");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByRole("button", { name: "Save as version 3" })).toBeVisible();

  await page.getByRole("tab", { name: "Versions" }).click();
  const second = page.getByRole("listitem").filter({ hasText: "Version 2" });
  await expect(second.getByText("draft", { exact: true })).toBeVisible();
  await second.getByRole("button", { name: "What changed" }).click();
  const changes = page.getByRole("region", { name: "From version 1 to version 2" });
  await expect(changes.locator("ins").filter({ hasText: "Stay kind." })).toBeVisible();
  await expect(changes.getByText("Title limit")).toBeVisible();
  expect(page.url()).toContain("to=2");
  await expectNoAxeViolations(page);

  await second.getByRole("button", { name: "Publish" }).click();
  await expect(second.getByText("published", { exact: true })).toBeVisible();
  await page.goto("/runs/new");
  await expect(page.getByText(/Urgency\s*v2/)).toBeVisible();
});

test("a new style is written, and its key is taken once", async ({ page }) => {
  await enter(page);
  await page.goto("/categories/new");
  await page.getByLabel("Name").fill("Warm Words");
  await expect(page.getByLabel("Key")).toHaveValue("warm-words");
  await page.getByLabel("Instructions").fill("Write warmly about {{ item.title }}.");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Create the style" }).click();
  await expect(page.getByRole("heading", { name: /Warm Words/ })).toBeVisible();
  await expect(page.getByText("not published", { exact: true })).toBeVisible();

  await page.goto("/categories/new");
  await page.getByLabel("Name").fill("Warm words");
  await page.getByLabel("Instructions").fill("Write warmly about {{ item.title }}.");
  await page.getByRole("button", { name: "Create the style" }).click();
  await expect(page.getByText("Taken by another style")).toBeVisible();
});

test("a template that is wrong or never ends is refused beside the field, and what was typed stays", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/categories/plain");
  const instructions = page.getByLabel("Instructions");
  // What is filled in before the page has come to life would mix with what it then draws.
  await expect(page.getByRole("button", { name: "Save as version 2" })).toBeEnabled();
  for (const [template, message] of [
    ["{% if item.title %}never closed", /Line 1: .* is never closed/],
    ["{{ itme.title }}", /Line 1: “itme” is not there/],
    ["{% for a in (1..99999999) %}{{ a }}{% endfor %}", /too much work/],
  ] as const) {
    await instructions.fill(template);
    await page.getByRole("button", { name: "Save as version 2" }).click();
    await expect(page.getByText(message)).toBeVisible();
    await expect(instructions).toHaveValue(template);
  }
  await page.reload();
  await expect(page.getByRole("button", { name: "Save as version 2" })).toBeVisible();
});

test("who edits an old state is told who was faster, and can save after comparing", async ({
  page,
  context,
}) => {
  await enter(page);
  await page.goto("/categories/story");
  const other = await context.newPage();
  await other.goto("/categories/story");
  await other.getByLabel("Temperature").fill("0.1");
  await other.getByRole("button", { name: "Save as version 2" }).click();
  await expect(other.getByRole("button", { name: "Save as version 3" })).toBeVisible();

  await page.getByLabel("Temperature").fill("1.5");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByText(/Olga Owner saved version 2 while you were writing/)).toBeVisible();
  await expect(page.getByLabel("Temperature")).toHaveValue("1.5");
  await page.getByRole("button", { name: "I have compared" }).click();
  await page.getByRole("button", { name: "Save as version 3" }).click();
  await expect(page.getByRole("button", { name: "Save as version 4" })).toBeVisible();
});

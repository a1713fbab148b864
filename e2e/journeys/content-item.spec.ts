import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test.use({ workspace: "sample" });

test("an item is added by hand, changed, archived and brought back", async ({ page }) => {
  await enter(page);
  await page.goto("/content/new");
  await page.getByRole("button", { name: "Add the item" }).click();
  await expect(
    page
      .getByRole("main")
      .getByText(/id|title|text/i)
      .first(),
  ).toBeVisible();
  await page.getByLabel("Title", { exact: true }).first().fill("Written by hand");
  await page.getByLabel("Text", { exact: true }).fill("With a text of its own.");
  await page.getByLabel("External id").fill("hand-1");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Add the item" }).click();
  await expect(page.getByRole("heading", { name: "Written by hand" })).toBeVisible();

  await page.getByLabel("Title", { exact: true }).first().fill("Better by hand");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Better by hand" })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByText("This item is archived")).toBeVisible();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("This item is archived")).toHaveCount(0);
});

test("of two who change one item the second is refused, and what was typed stays", async ({
  page,
  context,
}) => {
  await enter(page);
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "Save" })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const title = (some: typeof page) => some.getByLabel("Title", { exact: true }).first();
  await title(other).fill("The first wins");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByRole("heading", { name: "The first wins" })).toBeVisible();
  await title(page).fill("The second waits");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Someone else changed this item")).toBeVisible();
  await expect(title(page)).toHaveValue("The second waits");
});

test("the content is searched by its address", async ({ page }) => {
  await enter(page);
  await page.getByLabel("Language").selectOption("zh");
  await expect(page).toHaveURL(/language=zh/);
  await page.getByLabel("Title or id").fill("no such item");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "No item matches" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Clear the search" }).click();
  await expect(page.getByRole("table").getByRole("row")).not.toHaveCount(1);
});

test("chosen items are handed over to a new run", async ({ page }) => {
  await enter(page);
  const boxes = page.getByRole("table").getByRole("checkbox");
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Generate for the chosen" }).click();
  await expect(page.getByRole("radio", { name: "The 2 chosen items" })).toBeChecked();
  const estimate = page.getByRole("complementary", { name: "Estimate" });
  await expect(estimate.getByRole("definition").first()).toHaveText("2");
});

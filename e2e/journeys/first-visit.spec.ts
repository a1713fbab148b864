import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { expect, OWNER, test } from "../fixtures/console.ts";

test.use({ workspace: "new" });

test("the first visitor makes the owner's account, signs out and in again", async ({ page }) => {
  await page.goto("/content");
  await expect(page).toHaveURL(/\/setup$/);
  await expectNoAxeViolations(page);

  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create the workspace" }).click();
  await expect(page.getByText("Use at least 10 characters")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue(OWNER.name);

  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Create the workspace" }).click();
  await expect(page.getByRole("heading", { name: "No content yet" })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expectNoAxeViolations(page);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill("a wrong password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "wrong" })).toBeVisible();
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Content", exact: true })).toBeVisible();
});

test("an invited person joins by a link that works once", async ({ page, console }) => {
  const link = (
    await console.pushgen("user", "create", "--email", "ines@example.org", "--role", "operator")
  ).trim();
  const path = new URL(link).pathname;
  await page.goto(path);
  await expect(page.getByText("ines@example.org was invited as operator")).toBeVisible();
  await page.getByLabel("Your name").fill("Ines Operator");
  await page.getByLabel("Password").fill("another long password");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Ines Operator (operator)")).toBeVisible();

  await page.goto(path);
  await expect(page.getByText("was used, revoked or has expired")).toBeVisible();
});

import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, OWNER, test } from "../fixtures/console.ts";

test("names, colours, password and the one-person mode", async ({ page }) => {
  await enter(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
  await expectNoAxeViolations(page);

  await page.getByLabel("Name of the workspace").fill("Morning Desk");
  await page.getByRole("region", { name: "Workspace" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("banner").getByText("Morning Desk")).toBeVisible();

  await page.getByRole("radio", { name: "Dark" }).check();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();

  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByRole("heading", { name: "One-person mode: on" })).toBeVisible();

  await page.getByLabel("Present password").fill("not the present one");
  await page.getByLabel("New password").fill("a much longer password");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Not your present password")).toBeVisible();
  await page.getByLabel("Present password").fill(OWNER.password);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password was changed")).toBeVisible();

  await page.goto("/audit");
  await expect(page.getByText("Olga Owner changed the own password")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill("a much longer password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Home", exact: true })).toBeVisible();
});

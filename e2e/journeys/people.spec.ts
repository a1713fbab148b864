import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test("an invitation by link, another role, and the end of access", async ({ page, browser, console }) => {
  await enter(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).click();
  await page.getByLabel("E-mail address").fill("no address");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  await expect(page.getByText("Enter an e-mail address, such as")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("no address");

  await page.getByLabel("E-mail address").fill("mina@example.org");
  await page.getByLabel("Role", { exact: true }).selectOption("operator");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  await expect(page.getByRole("region", { name: "Open invitations" })).toContainText("mina@example.org");
  await expectNoAxeViolations(page);

  const context = await browser.newContext({ baseURL: console.url });
  const mina = await context.newPage();
  await mina.goto(new URL(link).pathname);
  await mina.getByLabel("Your name").fill("Mina");
  await mina.getByLabel("Password").fill("a password of hers");
  await mina.getByRole("button", { name: "Join" }).click();
  await expect(mina.getByText("Mina (operator)")).toBeVisible();
  await expect(mina.getByRole("link", { name: "Audit" })).toHaveCount(0);

  await page.reload();
  await expect(page.getByLabel("Invitation link")).toHaveCount(0);
  await page.getByLabel("Role of Mina").selectOption("manager");
  await expect(page.getByText("Mina is manager now")).toBeVisible();
  await mina.goto("/audit");
  await expect(mina.getByRole("heading", { name: "Audit" })).toBeVisible();

  await page.getByRole("button", { name: "End access" }).click();
  await page.getByRole("button", { name: "End Mina's access" }).click();
  await expect(page.getByText("no access", { exact: true })).toBeVisible();
  await mina.goto("/content");
  await expect(mina).toHaveURL(/\/sign-in/);
  await mina.getByLabel("E-mail address").fill("mina@example.org");
  await mina.getByLabel("Password").fill("a password of hers");
  await mina.getByRole("button", { name: "Sign in" }).click();
  await expect(mina.getByText("Your access to this workspace has ended")).toBeVisible();
  await page.getByRole("button", { name: "Give back" }).click();
  await expect(page.getByRole("button", { name: "End access" })).toBeVisible();
});

test("an invitation can be revoked before it is used", async ({ page, browser, console }) => {
  await enter(page);
  await page.goto("/people");
  await page.getByLabel("E-mail address").fill("late@example.org");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  await page.getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("no longer works")).toBeVisible();
  const stranger = await (await browser.newContext({ baseURL: console.url })).newPage();
  await stranger.goto(new URL(link).pathname);
  await expect(stranger.getByText("was used, revoked or has expired")).toBeVisible();
});

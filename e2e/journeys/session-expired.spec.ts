import { enter, expect, OWNER, test } from "../fixtures/console.ts";

test("a session that ended loses nothing: what was typed stays, and one can sign in beside it", async ({
  page,
  context,
}) => {
  await enter(page);
  await page.goto("/content/new");
  await page.getByLabel("Title", { exact: true }).first().fill("Typed before the session ended");
  await page.getByLabel("Text", { exact: true }).fill("A text.");
  await page.getByLabel("External id").fill("kept-1");
  await context.clearCookies();
  await page
    .getByRole("button", { name: /Add|Save/ })
    .last()
    .click();
  await expect(page.getByText("Your session has ended").first()).toBeVisible();
  await expect(page.getByLabel("External id")).toHaveValue("kept-1");

  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Sign in" }).click();
  const other = await opened;
  await other.getByLabel("E-mail address").fill(OWNER.email);
  await other.getByLabel("Password").fill(OWNER.password);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("heading", { name: "Home", exact: true })).toBeVisible();
  await page
    .getByRole("button", { name: /Add|Save/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { name: "Typed before the session ended" })).toBeVisible();

  const refused = await (await page.context().browser()!.newContext()).request.get(
    `${new URL(page.url()).origin}/api/review/queue`,
  );
  expect(refused.status()).toBe(401);
});

test("a link that a colleague sent leads to its page after signing in, its choices included", async ({
  page,
}) => {
  await page.goto("/runs/costs?by=tokens");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Costs", level: 1 })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?by=tokens");
});

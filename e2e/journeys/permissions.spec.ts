import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { join } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test("who may not open a page is told so, and the routes refuse as well", async ({
  page,
  browser,
  console,
}) => {
  await enter(page);
  const operator = await join(browser, console, "operator", "Otto");
  await operator.goto("/audit");
  await expect(operator.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
  await expectNoAxeViolations(operator);
  const refused = await operator.request.get("/api/audit");
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ ok: false, error: { code: "forbidden" } });

  await operator.goto("/people");
  await expect(operator.getByRole("button", { name: "Make an invitation link" })).toHaveCount(0);
  await operator.goto("/settings");
  await expect(operator.getByLabel("Name of the workspace")).toHaveCount(0);
  await operator.goto("/campaigns/00000000-0000-7000-8000-000000000000");
  await expect(operator.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});

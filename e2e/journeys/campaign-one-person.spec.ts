import { approveAll, generated } from "../fixtures/approved.ts";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { draftWithAll, join } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";

const TEXTS = [{ title: "The tram is back", body: "Rides are free." }];

test("a person alone walks the whole job in one-person mode, until a second one joins", async ({
  page,
  console,
  browser,
}) => {
  await enter(page);
  await generated(console, TEXTS);
  await approveAll(page, TEXTS);
  await draftWithAll(page, "Alone");
  await expect(page.getByText("You are alone in this workspace")).toBeVisible();
  await page.getByRole("button", { name: "Submit campaign" }).click();
  await expect(page.getByText("You submitted this campaign.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);

  await page.getByRole("button", { name: "Turn on one-person mode" }).click();
  await expect(page.getByText("One-person mode is on").first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("Approved in one-person mode")).toBeVisible();
  await page.getByRole("button", { name: "Export as CSV" }).click();
  await expect(page.getByRole("region", { name: "Export" }).getByText("One-person mode")).toBeVisible();

  await page.goto("/audit?action=campaign.approve");
  await expect(page.getByText("Approved “Alone” in one-person mode")).toBeVisible();

  const mia = await join(browser, console, "manager", "Mia");
  await mia.context().close();
  await page.goto("/campaigns/new");
  await page.getByLabel("Name").fill("Together");
  await page.getByRole("button", { name: "Create campaign" }).click();
  await expect(page.getByRole("heading", { name: "Together", level: 1 })).toBeVisible();
  await expect(page.getByText("one-person mode")).toHaveCount(0);
});

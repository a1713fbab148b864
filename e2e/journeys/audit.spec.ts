import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";

test("a change is found in the audit, with what was there before", async ({ page }) => {
  await enter(page);
  await page.goto("/campaigns/new");
  await page.getByRole("button", { name: "Create campaign" }).click();
  await expect(page.getByText("Give the campaign a name")).toBeVisible();
  await page.getByLabel("Name").fill("Spring");
  await page.getByLabel("Audience").fill("Everyone");
  await page.getByRole("button", { name: "Create campaign" }).click();
  await expect(page.getByRole("heading", { name: "Spring", level: 1 })).toBeVisible();
  await page.getByLabel("Audience").fill("Subscribers");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByText("Details saved")).toBeVisible();

  await page.goto("/audit");
  await page.getByLabel("Action").selectOption({ label: "Changed a campaign" });
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/action=campaign\.update/);
  const events = page.getByRole("list", { name: "Events, newest first" });
  await expect(events.getByText("Changed “Spring”")).toBeVisible();
  await expect(events.getByText("Created “Spring”")).toHaveCount(0);
  await events.getByText("Changed “Spring”").click();
  const values = page.getByRole("region", { name: "Values before and after" });
  await expect(values.getByRole("row", { name: "audience Changed Everyone Subscribers" })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "All events of this campaign" }).click();
  await expect(events.getByText("Created “Spring”")).toBeVisible();
  await expect(events.getByText("set up the workspace")).toHaveCount(0);

  await page.getByLabel("Text").fill("no such thing");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "No event matches" })).toBeVisible();
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page.getByText("set up the workspace as its owner")).toBeVisible();
});

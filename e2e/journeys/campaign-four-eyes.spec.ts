import { approveAll, generated } from "../fixtures/approved.ts";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { draftWithAll, join } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";

const TEXTS = [
  { title: "The tram is back", body: "Rides are free all weekend." },
  { title: "What lives under the ice?", body: "Fourteen species nobody had named." },
];

test("a campaign is returned, mended and approved by someone who had no part in it", async ({
  page,
  console,
  browser,
}) => {
  await enter(page);
  await generated(console, TEXTS);
  await approveAll(page, TEXTS);
  const mia = await join(browser, console, "manager", "Mia");
  await draftWithAll(page, "Weekend");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Submit campaign" }).click();

  // Not even the owner approves what they submitted and decided on.
  const approval = page.getByRole("region", { name: "Approval" });
  await expect(approval.getByText("You submitted this campaign.")).toBeVisible();
  await expect(approval.getByText("You decided on at least one of its messages.")).toBeVisible();
  await expect(approval.getByText("Can decide: Mia.")).toBeVisible();
  await expect(approval.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expect(page.getByText("one-person mode")).toHaveCount(0);

  await mia.goto("/campaigns?status=submitted");
  await mia.getByRole("link", { name: "Weekend" }).click();
  await expect(mia.getByText("What lives under the ice?")).toBeVisible();
  await mia.getByRole("button", { name: "Return" }).click();
  await expect(mia.getByText("Say in the note what has to change")).toBeVisible();
  await expectNoAxeViolations(mia);
  await mia.getByLabel("Note").fill("Take the ice out");
  await mia.getByRole("button", { name: "Return" }).click();
  await expect(mia.getByText("Returned", { exact: true }).first()).toBeVisible();

  await page.reload();
  await expect(page.getByText("Take the ice out").first()).toBeVisible();
  await page.getByRole("checkbox", { name: /under the ice/ }).check();
  await page.getByRole("button", { name: "Take out 1" }).click();
  await expect(page.getByRole("heading", { name: "Notifications (1)" })).toBeVisible();
  await page.getByRole("button", { name: "Submit campaign" }).click();
  await expect(page.getByText("Waits for approval")).toBeVisible();

  await mia.reload();
  await mia.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(mia.getByRole("button", { name: "Export as CSV" })).toBeVisible();
  await expect(mia.getByText("One-person mode")).toHaveCount(0);
  await mia.context().close();
});

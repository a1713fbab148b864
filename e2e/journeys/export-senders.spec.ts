import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { approveAll, generated } from "../fixtures/approved.ts";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { approveAlone, draftWithAll } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

const TEXTS = [
  { title: "The tram is back", body: "Rides are free all weekend." },
  { title: "The lake is open", body: 'Dear {{ user.first_name | default: "reader" }}, the lake is open.' },
];

test("a campaign says what does not fit into a sender's format, and leaves as FCM and Braze bodies", async ({
  page,
  console,
}) => {
  await enter(page);
  await generated(console, TEXTS);
  await approveAll(page, TEXTS);
  await draftWithAll(page, "Weekend");
  await page.getByLabel("Tokens").selectOption("read: Ana");
  await expect(page.getByText("Dear Ana, the lake is open.")).toBeVisible();
  await page.getByLabel("Collapse id").fill("weekend");
  await page.getByLabel("Expires after, in seconds").fill("soon");
  await page.getByRole("button", { name: "Save delivery" }).click();
  await expect(page.getByText("Write it as whole seconds, such as 3600")).toBeVisible();
  await page.getByLabel("Expires after, in seconds").fill("3600");
  await page.getByLabel("Countries of the readers").fill("KR");
  await page.getByRole("button", { name: "Save delivery" }).click();
  await expect(page.getByText(/No notification begins with “\(광고\)”/)).toBeVisible();
  await picture(page, "campaign-delivery");

  // One notification is delivered in a way of its own.
  await page.getByRole("link", { name: `Delivery of “${TEXTS[0]!.title}”` }).click();
  const own = page.getByRole("region", { name: "Delivery of one notification" });
  await own.getByLabel("Deep link").fill("javascript:alert(1)");
  await own.getByRole("button", { name: "Save delivery" }).click();
  await expect(own.getByText("A link of this scheme is not opened")).toBeVisible();
  await own.getByLabel("Deep link").fill("myapp://tram");
  const collapseId = own.getByLabel("Collapse id", { exact: true });
  await expect(collapseId).toHaveValue("campaign");
  await collapseId.selectOption("Its own");
  await own.getByLabel("Own collapse id").fill("of the tram");
  await own.getByLabel("Expiry").selectOption("Its own");
  await own.getByRole("button", { name: "Save delivery" }).click();
  await expect(own.getByText("Write it as whole seconds, such as 3600")).toBeVisible();
  await own.getByLabel("Expiry").selectOption("None: when the sender drops it");
  await own.getByRole("button", { name: "Save delivery" }).click();
  await expect(own.getByText(/^Web Push: /)).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "message-delivery");
  await own.getByLabel("Own collapse id").fill("tram");
  await own.getByRole("button", { name: "Save delivery" }).click();
  await expect(own.getByText(/^Web Push: /)).toBeHidden();
  await own.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("1 notification differs from this")).toBeVisible();
  await approveAlone(page);
  await page.getByRole("link", { name: `Own delivery of “${TEXTS[0]!.title}”` }).click();
  await expect(own.getByText("myapp://tram")).toBeVisible();
  await expect(own.getByText("When the sender drops it")).toBeVisible();
  await picture(page, "message-delivery-frozen");

  const panel = page.getByRole("region", { name: "Export", exact: true });
  await expect(panel.getByText("1 of 2 fit")).toHaveCount(3);
  await panel.getByRole("link", { name: "FCM HTTP v1" }).click();
  const fcm = page.getByRole("region", { name: "FCM HTTP v1" });
  await expect(fcm.getByText(/It holds tokens, and this sender has no template language/)).toBeVisible();
  await fcm.getByLabel("Sent to").selectOption("A topic");
  await expect(fcm.getByText(/Name the topic/)).toBeVisible();
  await fcm.getByLabel("Topic or condition").fill("weekend");
  await expectNoAxeViolations(page);
  await picture(page, "campaign-export");
  await fcm.getByRole("button", { name: "Export 1, leave out 1" }).click();
  const [line] = await bodies(page, "FCM HTTP v1");
  expect(line.message).toMatchObject({
    topic: "weekend",
    notification: TEXTS[0],
    data: { url: "myapp://tram" },
    android: { collapse_key: "tram" },
  });
  expect(line.message.android).not.toHaveProperty("ttl");

  await panel.getByRole("link", { name: "Braze" }).click();
  await page.getByRole("region", { name: "Braze" }).getByRole("button", { name: "Export for Braze" }).click();
  const alerts = (await bodies(page, "Braze")).map(({ messages }) => messages.android_push.alert);
  expect(alerts).toContain(`Dear {{ \${first_name} | default: "reader" }}, the lake is open.`);
});

async function bodies(page: Page, format: string) {
  const panel = page.getByRole("region", { name: "Export", exact: true });
  const row = panel.getByRole("listitem").filter({ hasText: format });
  await row.getByText(/^campaign-weekend\..*\.jsonl$/).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    row.getByRole("link", { name: `Download ${format}` }).click(),
  ]);
  const text = await readFile(await saved.path(), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

import { readFile } from "node:fs/promises";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { approveAlone, draftWithAll } from "../fixtures/campaigns.ts";
import { chooseFile } from "../fixtures/choose-file.ts";
import { enter, expect, OWNER, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { seedApproved } from "../fixtures/seed-approved.ts";
import { seedHumanLines } from "../fixtures/seed-human-lines.ts";

const TEXTS = [
  { title: "Boots for half", body: "Until Sunday" },
  { title: "The river at night", body: "A walk with pictures. ".repeat(90) },
];

test("an experiment is put together, launched, filled with outcomes and concluded against its verdict", async ({
  page,
  console,
}) => {
  await enter(page);
  await page.goto("/experiments");
  await expect(page.getByText("No experiments yet")).toBeVisible();
  await page.getByRole("link", { name: "Running" }).click();
  await expect(page.getByText("Nothing is running")).toBeVisible();
  await picture(page, "experiments-none-running");
  await seedApproved(console.databaseUrl, OWNER.email, TEXTS);
  await seedHumanLines(console.databaseUrl);
  await draftWithAll(page, "Spring sale");
  await approveAlone(page);
  const campaign = page.url();

  await page.goto("/experiments/new");
  await page.getByLabel("Name").first().fill("Human or not");
  await page.getByLabel("Recipients in all").fill("100000");
  await expect(page.getByRole("region", { name: "Power" })).toContainText("Looking every day");
  await picture(page, "experiment-new");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("2 of 2 messages take part")).toBeVisible();
  await expect(page.getByText("By hand: Boots for half")).toBeVisible();
  // One text is more than Braze takes: told before the launch, with its arm.
  const fits = page.getByRole("region", { name: "Fits into" });
  await expect(page.getByRole("region", { name: "Launch" })).toContainText("for Braze 1 of 2");
  await fits.getByText("1 does not fit into Braze").click();
  await expect(fits.getByRole("list", { name: "What does not fit" })).toContainText("Approved text");
  await expectNoAxeViolations(page);
  await picture(page, "experiment-fits");
  await page.getByRole("button", { name: "Launch with these texts" }).click();
  await expect(page.getByText("Nothing has come back yet")).toBeVisible();
  const address = page.url();
  const key = (await page.getByText(/^human-or-not-/).textContent())!;

  await page.goto("/experiments?status=launched");
  await expect(page.getByRole("link", { name: "Human or not" })).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "experiments-running");
  await page.getByRole("link", { name: "Drafts" }).click();
  await expect(page.getByText("No drafts")).toBeVisible();

  // The campaign's exports follow the arms now.
  await page.goto(campaign);
  const panel = page.getByRole("region", { name: "Export" });
  await expect(panel.getByRole("list", { name: "Arms" })).toContainText("Human line (control)");
  await expect(panel.getByText("50%, buckets 5,000–9,999")).toBeVisible();
  await expect(panel.getByRole("link", { name: "Braze (1 of 2)" })).toHaveCount(2);
  const braze = page.waitForEvent("download");
  await panel.getByRole("link", { name: "Braze (1 of 2) of Human line" }).click();
  expect((await readFile(await (await braze).path(), "utf8")).trimEnd().split("\n")).toHaveLength(1);
  await expect(panel.getByRole("link", { name: "See which and why" })).toHaveAttribute("href", /#fits$/);
  // Under settings of one's own: for Android alone every text fits, and nobody is everybody.
  await panel.getByRole("link", { name: "Braze settings" }).click();
  const sender = page.getByRole("region", { name: "Braze" });
  await expect(sender.getByRole("link", { name: "Human line (1 of 2) for Braze" })).toBeVisible();
  await expect(sender.getByLabel("Sent to").getByRole("option", { name: "Everyone" })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await picture(page, "arm-settings");
  await sender.getByLabel("Sent to").selectOption("A segment");
  await expect(sender.getByText("Give the segment's API identifier")).toBeVisible();
  await sender.getByLabel("Segment id").fill("approved-readers");
  await sender.getByLabel("Platforms").selectOption("Android");
  await expect(sender.getByText("2 of 2 fit")).toBeVisible();
  const own = page.waitForEvent("download");
  await sender.getByRole("link", { name: "Approved text for Braze" }).click();
  const bodies = (await readFile(await (await own).path(), "utf8")).trimEnd().split("\n");
  expect(bodies.map((line) => JSON.parse(line).segment_id)).toEqual(["approved-readers", "approved-readers"]);
  await sender.getByRole("button", { name: "Close" }).click();
  await panel.getByRole("button", { name: "Export as CSV" }).click();
  await expect(panel.getByText("4 rows")).toBeVisible();
  const download = page.waitForEvent("download");
  await panel.getByRole("link", { name: "Download CSV" }).click();
  const table = await readFile(await (await download).path(), "utf8");
  expect(table).toContain('"salt","firstBucket","lastBucket"');
  expect(table).toContain(`"${key}","Human line"`);
  await expectNoAxeViolations(page);
  await picture(page, "campaign-arms");

  await page.goto("/experiments/outcomes");
  const day = (at: number) => `2026-01-0${at}`;
  const row = (arm: string, at: number, clicked: number, item: number) =>
    `${key},${arm},${day(at)},5000,${clicked},3,seeded-${item}`;
  const rows = [1, 2, 3, 4].flatMap((at) => [
    row("Human line", at, 150, at % 2),
    row("Approved text", at, 210, at % 2),
  ]);
  const csv = [
    "experiment,arm,day,delivered,clicked,optedOut,item",
    ...rows,
    `${key},Nobody,${day(1)},1,1,0,`,
  ];
  await chooseFile(page, "File of outcomes", {
    name: "march.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv.join("\n")),
  });
  await expect(page.getByRole("status").getByText("Of 9 rows: 8 added, 1 not loaded.")).toBeVisible();
  await expect(page.getByRole("cell", { name: "march.csv" })).toBeVisible();

  await page.goto(address);
  await expect(page.getByRole("heading", { name: "“Approved text” wins." })).toBeVisible();
  await expect(page.getByText("Sample ratio: delivered as planned")).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "experiment");
  await page.getByRole("button", { name: "Stop the experiment" }).click();
  await page.getByRole("button", { name: "Yes, stop it" }).click();
  await page.getByLabel("Go on with").selectOption("Human line");
  await page.getByRole("button", { name: "Conclude against the verdict" }).click();
  await expect(page.getByText("Say why you decide against the verdict")).toBeVisible();
  await page.getByLabel("Reason").fill("It is our voice");
  await page.getByRole("button", { name: "Conclude against the verdict" }).click();
  await expect(page.getByRole("heading", { name: /Go on with “Human line”/ })).toBeVisible();
  await expect(page.getByText("Reason: It is our voice")).toBeVisible();
});

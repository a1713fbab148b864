import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { approveAll, generated } from "../fixtures/approved.ts";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { approveAlone, draftWithAll } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";

const TEXTS = [
  { title: "-50 % on boots", body: "=SUM(A1:A9) is not a formula here" },
  { title: "春の新作", body: 'He said "now", then left the room' },
];

test("an approved campaign leaves as safe CSV and lossless JSON Lines, the same bytes each time", async ({
  page,
  console,
}) => {
  await enter(page);
  await generated(console, TEXTS);
  await approveAll(page, TEXTS);
  await draftWithAll(page, "Spring sale");
  await approveAlone(page);
  await page.getByRole("button", { name: "Export as CSV" }).click();
  await expect(page.getByText(/^2 rows · /)).toHaveCount(1);
  await page.getByRole("button", { name: "Export as JSON Lines" }).click();
  await expect(page.getByText(/^2 rows · /)).toHaveCount(2);
  await expectNoAxeViolations(page);

  const csv = await download(page, "CSV");
  expect(csv.name).toBe("campaign-spring-sale.csv");
  expect(csv.text).toContain(`"'-50 % on boots","'=SUM(A1:A9) is not a formula here"`);
  const lines = await download(page, "JSON Lines");
  const texts = lines.text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ title, body }) => ({ title, body }));
  // In the order of the review, which is not told here.
  expect(texts).toHaveLength(TEXTS.length);
  expect(texts).toEqual(expect.arrayContaining(TEXTS));

  for (const file of [csv, lines]) await expect(page.getByText(file.sha256)).toBeVisible();
  await page.reload();
  expect((await download(page, "CSV")).sha256).toBe(csv.sha256);
});

async function download(page: Page, format: string) {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: `Download ${format}` }).click(),
  ]);
  const bytes = await readFile(await saved.path());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: saved.suggestedFilename(), text: bytes.toString("utf8"), sha256 };
}

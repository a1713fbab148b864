import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { join } from "../fixtures/campaigns.ts";
import { enter, expect, OWNER, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";

test.use({ workspace: "candidates" });

const left = (page: Page) => page.getByRole("button", { name: /^Left:/ });
const right = (page: Page) => page.getByRole("button", { name: /^Right:/ });
const judged = (page: Page, count: number) => expect(page.getByText(`${count} judged today`)).toBeVisible();

/** The two texts that are shown now, in their order. */
async function shown(page: Page): Promise<string> {
  return `${await left(page).textContent()} / ${await right(page).textContent()}`;
}

/** Presses a key, and waits until the next pair is there. */
async function press(page: Page, key: string): Promise<void> {
  const before = await shown(page);
  await page.keyboard.press(key);
  await expect.poll(() => shown(page)).not.toBe(before);
}

/** Opens the duels and waits until the page listens: a key that only asks for the keys is pressed until they show. */
async function openDuels(page: Page): Promise<void> {
  await page.goto("/duels");
  const keys = page.getByRole("dialog", { name: "Keys of this screen" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(keys).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
}

/** Waits until the results count all votes: they are sent behind the person's back, and the last may be on its way. */
async function arrived(results: Page, count: RegExp): Promise<void> {
  await expect(async () => {
    await results.reload();
    await expect(results.getByText(count)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test("two people judge from the keyboard; the results show, and the votes leave as a file", async ({
  page,
  console,
  browser,
}) => {
  await enter(page);
  const mia = await join(browser, console, "operator", "Mia");
  await page.getByRole("link", { name: "Duels" }).click();
  await expect(page.getByRole("heading", { name: "Which one would you open?" })).toBeVisible();
  await judged(page, 0);
  // All of it fits the screen, and nothing says who wrote what.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
  await expect(page.getByRole("main")).not.toContainText(/curiosity|human|reward|%/i);
  await expectNoAxeViolations(page);
  await picture(page, "duel");

  const keys = ["ArrowLeft", "2", "t", "ArrowUp", "1", "ArrowRight", "ArrowDown", "n"];
  for (const key of keys) await press(page, key);
  await judged(page, keys.length);

  // A vote is taken back with one key, and given anew.
  const pair = await shown(page);
  await press(page, "ArrowLeft");
  await press(page, "u");
  expect(await shown(page)).toBe(pair);
  await judged(page, keys.length);
  await press(page, "s");
  await judged(page, keys.length);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of this screen" })).toBeVisible();
  await page.keyboard.press("Escape");

  await openDuels(mia);
  for (let at = 0; at < 6; at++) await press(mia, "ArrowRight");
  await judged(mia, 6);

  await page.getByRole("link", { name: "Results" }).click();
  await expect(page.getByRole("heading", { name: "What the duels say" })).toBeVisible();
  await arrived(page, /^14 votes on 1[01] pairs/);
  const agreement = page.getByRole("region", { name: "Do people agree?" });
  await expect(agreement).toContainText("Cannot tell yet");
  await expect(agreement).toContainText(
    /[68] votes on [34] pairs that two or more people judged. 30 are needed/,
  );
  const people = page.getByRole("region", { name: "Votes by person" });
  await expect(people.getByRole("row", { name: /Mia 6/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Olga Owner Left taken back/ })).toBeVisible();
  await expectNoAxeViolations(page);

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Votes as JSON Lines" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("duel-votes.jsonl");
  const lines = (await readFile(await saved.path(), "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ choice }) => choice).slice(0, 4)).toEqual(["left", "right", "tie", "neither"]);
  expect(lines.filter(({ choice }) => choice === "undo")).toHaveLength(1);
  expect(lines.every(({ leftBody, rightBody }) => leftBody && rightBody)).toBe(true);
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Votes as CSV" }).click(),
  ]);
  expect((await readFile(await csv.path(), "utf8")).split("\r\n")).toHaveLength(lines.length + 2);

  // Who may not export is not offered it; the audit knows of both files.
  await mia.goto("/duels/results");
  await expect(mia.getByRole("heading", { name: "What wins" })).toBeVisible();
  await expect(mia.getByRole("link", { name: /^Votes as/ })).toHaveCount(0);
  await page.goto("/audit?action=duel.export");
  await expect(page.getByRole("list", { name: "Events, newest first" }).getByRole("listitem")).toHaveCount(2);
  await mia.context().close();
});

test("a duel is judged by thumb on a phone, on one screen", async ({ page }) => {
  await enter(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openDuels(page);
  await expect(left(page)).toBeVisible();
  const size = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
  ]);
  expect(size).toEqual([390, 844]);
  await picture(page, "duel-phone");
  const before = await shown(page);
  await right(page).click();
  await expect.poll(() => shown(page)).not.toBe(before);
  await page.getByRole("button", { name: /^Tie/ }).click();
  await judged(page, 2);
  await expectNoAxeViolations(page);
});

test("a session that ended, or a console out of reach, loses no vote", async ({ page, context }) => {
  await enter(page);
  await openDuels(page);
  await expect(left(page)).toBeVisible();
  await context.setOffline(true);
  await press(page, "ArrowLeft");
  await expect(page.getByRole("alert").filter({ hasText: "1 vote waits to be saved" })).toBeVisible();
  await judged(page, 0);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Send again" }).click();
  await judged(page, 1);

  await context.clearCookies();
  await press(page, "ArrowRight");
  await expect(page.getByText("Your session has ended. Your votes are kept here")).toBeVisible();
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Sign in" }).click();
  const other = await opened;
  await other.getByLabel("E-mail address").fill(OWNER.email);
  await other.getByLabel("Password").fill(OWNER.password);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("heading", { name: "Home", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Send again" }).click();
  await judged(page, 2);
  await expect(page.getByRole("alert").filter({ hasText: "to be saved" })).toHaveCount(0);
  await other.goto("/duels/results");
  await arrived(other, /^2 votes on 2 pairs/);
});

test("a pair that was judged in another tab is not counted twice, and one is told", async ({
  page,
  context,
}) => {
  await enter(page);
  await openDuels(page);
  const other = await context.newPage();
  await openDuels(other);
  await expect(left(other)).toBeVisible();
  expect(await shown(other)).toBe(await shown(page));
  const saved = page.waitForResponse(/api\/duels\/votes/);
  await press(page, "ArrowLeft");
  await saved;
  await press(other, "ArrowRight");
  await expect(other.getByRole("alert").filter({ hasText: "Not saved" })).toContainText(
    "You have judged this pair already (left)",
  );
  await judged(other, 0);
  await expectNoAxeViolations(other);
  await other.getByRole("button", { name: "Dismiss" }).click();
  await expect(other.getByRole("alert").filter({ hasText: "Not saved" })).toHaveCount(0);
});

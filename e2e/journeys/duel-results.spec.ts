import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { join } from "../fixtures/campaigns.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { voteByRule } from "../fixtures/duel-votes.ts";
import { picture } from "../fixtures/picture.ts";

test.use({ workspace: "candidates" });

test("with enough votes the results tell agreement, sides and winners, each with its interval", async ({
  page,
  console,
  browser,
}) => {
  await enter(page);
  const mia = await join(browser, console, "operator", "Mia");
  // Both like the shorter text; Mia ties where the two are near.
  const length = ({ title, body }: { title: string; body: string }) => title.length + body.length;
  await voteByRule(page, console, 90, ({ left, right }) => (length(left) < length(right) ? "left" : "right"));
  await voteByRule(mia, console, 90, ({ left, right }) => {
    if (Math.abs(length(left) - length(right)) < 8) return "tie";
    return length(left) < length(right) ? "left" : "right";
  });

  await page.goto("/duels/results");
  await expect(page.getByText(/^180 votes on 1[0-3]\d pairs/)).toBeVisible();
  const agreement = page.getByRole("region", { name: "Do people agree?" });
  await expect(agreement.getByText(/^α 0\.[4-9]/)).toBeVisible();
  await expect(agreement).toContainText(/95 % interval 0\.\d\d to [01]\.\d\d/);
  await expect(agreement).toContainText("People agree");
  const sides = page.getByRole("region", { name: "Does the side matter?" });
  await expect(sides.getByText(/^\d\d % left/)).toBeVisible();
  const winners = page.getByRole("region", { name: "Wins by style" });
  await expect(winners.getByRole("row", { name: /^Human line \d+ % \d+–\d+ % \d+ of \d+/ })).toBeVisible();
  const two = page.getByRole("region", { name: "Agreement of two people" });
  await expect(
    two.getByRole("row", { name: /(Mia and Olga Owner|Olga Owner and Mia) \d+ 0\.\d\d/ }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "duel-results");

  const votes = page.getByRole("region", { name: "Votes, newest first" });
  await expect(votes.getByRole("row")).toHaveCount(51);
  await page.getByRole("button", { name: "Show older votes" }).click();
  await expect(votes.getByRole("row")).toHaveCount(101);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture(page, "duel-results-phone");

  const folder = await mkdtemp(path.join(tmpdir(), "pushgen-votes-"));
  const out = path.join(folder, "votes.jsonl");
  expect(await console.pushgen("duels", "export", "--out", out)).toBe("180 rows written\n");
  expect((await readFile(out, "utf8")).trimEnd().split("\n")).toHaveLength(180);
  await rm(folder, { recursive: true });
  await mia.context().close();
});

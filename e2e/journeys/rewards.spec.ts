import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { join } from "../fixtures/campaigns.ts";
import { enter, expect, OWNER, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { openReview } from "../fixtures/review.ts";
import { seedDecisions } from "../fixtures/seed-decisions.ts";

/** Trains a model under this name, and waits for its end; its training's page is open afterwards. */
async function train(page: Page, name: string): Promise<void> {
  await page.goto("/rewards");
  await page.getByRole("link", { name: "Train a model" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("button", { name: "Start the training" }).click();
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("succeeded", { exact: true })).toBeVisible({ timeout: 60_000 });
}

test("one looks at the model that ships, and tries texts on it", async ({ page, browser, console }) => {
  await enter(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Rewards" }).click();
  const active = page.getByRole("region", { name: "Active model" });
  await expect(active.getByText("as it ships with the console")).toBeVisible();
  await expect(page.getByRole("region", { name: "Versions, newest first" }).getByText("v1")).toBeVisible();
  await expectNoAxeViolations(page);
  await active.getByRole("link", { name: "Look at it" }).click();
  await expect(page.getByRole("figure", { name: "Judged right, by kind of pair" })).toBeVisible();
  await expect(page.getByText("CC BY 4.0", { exact: false })).toBeVisible();

  await page.getByRole("textbox", { name: "Title" }).fill("She Was Told To Give Up");
  await page.getByRole("textbox", { name: "Body" }).fill("Here's What She Did Instead.");
  await page.getByRole("button", { name: "Score" }).click();
  await expect(page.getByRole("region", { name: "Score" }).getByText(/^Percentile \d+/)).toBeVisible();
  await page.getByRole("button", { name: "Compare with a second text" }).click();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("Write a title or a body")).toBeVisible();
  await page
    .getByRole("group", { name: "Second text" })
    .getByLabel("Title")
    .fill("Information <b>About</b> Regulation");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The first is ahead" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Second text" }).getByText("<b>", { exact: false }).first(),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "reward-try");

  const operator = await join(browser, console, "operator", "Otto");
  await operator.goto("/rewards");
  await expect(operator.getByRole("region", { name: "Active model" })).toBeVisible();
  await expect(operator.getByRole("link", { name: "Train a model" })).toHaveCount(0);
  await operator.goto("/rewards/training/new");
  await expect(operator.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
});

test("few decisions: trained, not compared; activated with a reason, scored anew, rolled back", async ({
  page,
  console,
}) => {
  await enter(page);
  await page.goto("/rewards/training/new");
  await expect(page.getByText("No decision tells two texts apart yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start the training" })).toBeDisabled();
  await seedDecisions(console.databaseUrl, OWNER.email, { decided: 12, open: 5 });
  await page.reload();
  await expect(page.getByText(/^24 pairs from 12 items: too few to tell\./)).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "reward-training-new");

  await train(page, "Dozen");
  await expect(page.getByRole("heading", { name: "Version 2 is in the registry" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Look at v2" }).click();
  const gate = page.getByRole("region", { name: "Gate" });
  await expect(gate.getByText("Cannot tell")).toBeVisible();
  await gate.getByRole("button", { name: "Activate all the same" }).click();
  await expect(gate.getByText("Give a reason")).toBeVisible();
  await gate.getByLabel("Reason").fill("Our readers know these places");
  await gate.getByRole("button", { name: "Activate all the same" }).click();
  await expect(page.getByRole("heading", { level: 1 }).getByText("active")).toBeVisible();
  await expect(
    page.getByText("against the gate (cannot tell): “Our readers know these places”"),
  ).toBeVisible();

  await page.goto("/rewards");
  const active = page.getByRole("region", { name: "Active model" });
  await expect(active.getByText(/^5 scored anew/)).toBeVisible({ timeout: 20_000 });
  await openReview(page);
  const detail = page.getByRole("region", { name: "Score" });
  await detail.getByRole("link", { name: "“Dozen” v2" }).click();

  await page.getByRole("button", { name: "Roll back to v1" }).click();
  await expect(page.getByRole("heading", { level: 1 }).getByText("active")).toHaveCount(0);
  await page.goto("/rewards");
  await expect(active.getByText("rolled back to by Olga Owner")).toBeVisible();
  await page.goto("/audit");
  await expect(page.getByText("Rolled back to the reward model", { exact: false })).toBeVisible();
});

test("many decisions: a better model is compared in plots, and passes the gate", async ({
  page,
  console,
}) => {
  await enter(page);
  await seedDecisions(console.databaseUrl, OWNER.email, { decided: 400, open: 30 });
  await train(page, "Gardens and trams");
  await picture(page, "reward-training");
  await page.getByRole("link", { name: "Look at v2" }).click();
  const gate = page.getByRole("region", { name: "Gate" });
  await expect(gate.getByText("Better than the active model")).toBeVisible();
  await picture(page, "reward-model");
  for (const name of ["Judged right, by kind of pair", "Can its chances be believed?", "Learning curve"]) {
    const figure = page.getByRole("figure", { name });
    await expect(figure.getByRole("img").first()).toBeVisible();
    await figure.getByText("As a table").click();
    await expect(figure.getByRole("table")).toBeVisible();
    await figure.getByText("As a table").click();
  }
  await expectNoAxeViolations(page);
  await gate.getByRole("button", { name: "Activate" }).click();
  await expect(page.getByRole("heading", { level: 1 }).getByText("active")).toBeVisible();
  await page.goto("/rewards");
  await expect(page.getByRole("region", { name: "Active model" }).getByText(/^30 scored anew/)).toBeVisible({
    timeout: 20_000,
  });
  await picture(page, "rewards");
});

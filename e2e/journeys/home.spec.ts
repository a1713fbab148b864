import { expectNoAxeViolations } from "../fixtures/axe.ts";
import { enter, expect, test } from "../fixtures/console.ts";
import { picture } from "../fixtures/picture.ts";
import { sendExperiments } from "../fixtures/processes.ts";

test("from the first step to the lift, and to a score that does not hold", async ({ page, console }) => {
  await enter(page, "/");
  const steps = page.getByRole("region", { name: "From the first item to the first click" });
  await expect(steps.getByText("0 of 7 done")).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "home-new");
  await steps.getByRole("button", { name: "Load the sample workspace" }).click();
  await expect(steps.getByText("1 of 7 done")).toBeVisible();
  await expect(steps.getByRole("link", { name: "Start a run" })).toBeVisible();
  await expect(page.getByText("Nothing waits for anybody.")).toBeVisible();

  await sendExperiments(console.databaseUrl);
  await page.reload();
  const lift = page.getByRole("region", { name: /^Lift over the human line/ });
  await expect(lift.getByText(/^95 % interval/)).toBeVisible();
  const volume = page.getByRole("region", { name: /^Written by the console/ });
  await expect(volume.getByText("100.0 %")).toBeVisible();
  await expect(page.getByRole("figure", { name: "Lift over the human line, by month" })).toBeVisible();
  const alarm = page.getByRole("alert").filter({ hasText: "does not hold" });
  await expect(alarm).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "home");

  await alarm.getByRole("link", { name: "See what was promised and what was kept" }).click();
  await expect(page.getByRole("heading", { name: "Does the score hold?" })).toBeVisible();
  await expect(page.getByRole("figure", { name: "Promised and kept, by month" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Verdict" }).getByText(/of 80 pairs from 80 items/),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, "score-holds");

  await page.goto("/rewards");
  const schedule = page.getByRole("region", { name: "Training on a schedule" });
  await schedule.getByLabel("Train by itself").selectOption("weekly");
  await schedule.getByLabel("From so many new pairs on").fill("none");
  await schedule.getByRole("button", { name: "Set the schedule" }).click();
  await expect(schedule.getByText(/whole number/)).toBeVisible();
  await schedule.getByLabel("From so many new pairs on").fill("50");
  await schedule.getByRole("button", { name: "Set the schedule" }).click();
  await expect(
    schedule.getByText(/trains weekly, once 50 new pairs have come together, on behalf of Olga Owner/),
  ).toBeVisible();
});

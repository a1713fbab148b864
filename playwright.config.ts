import { defineConfig } from "@playwright/test";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e/journeys",
  outputDir: "test-results",
  // Every journey has its own console and database, so they may run side by side; two cores carry two.
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A second try is recorded, and its journey is named as unsteady at the end of the run.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  globalSetup: "./e2e/fixtures/global-setup.ts",
  use: {
    trace: "on-first-retry",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: {
      executablePath: process.env.PUSHGEN_TEST_BROWSER || undefined,
      args: [...QUIET, ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
});

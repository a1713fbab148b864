import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { say } from "./print.ts";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser for the journeys: the machine's own Chromium, else Playwright's, which is installed if need be. On a
 * Debian machine whose network has no way to Playwright's, its package `chromium` is installed instead. Returns a path,
 * or undefined for Playwright's own.
 */
export async function findBrowser(): Promise<string | undefined> {
  const system = () => SYSTEM.find((path) => existsSync(path));
  const found = system();
  if (found) return found;
  if (existsSync(chromium.executablePath())) return undefined;
  say("Installing a browser …");
  const options = { stdio: ["ignore", 2, 2] as ["ignore", number, number], timeout: 300_000 };
  if (spawnSync("node_modules/.bin/playwright", ["install", "chromium"], options).status === 0)
    return undefined;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  const installed = system();
  if (!installed)
    throw new Error(
      "There is no browser, and none could be installed. Install Chromium and run npm test again.",
    );
  return installed;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureDatabase } from "../db/embedded/ensure-database.ts";
import { makeTemplate } from "./template-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
    templateName: string;
  }
}

// A real server for the integration tests: thrown away afterwards, so it need not survive a power cut.
const QUICK = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "pushgen-test-"));
  const server = await ensureDatabase(folder, { settings: QUICK });
  project.provide("serverUrl", server.url);
  project.provide("templateName", await makeTemplate(server.url));
  return async () => {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  };
}

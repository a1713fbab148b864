import { openWorkspace } from "./open-workspace.ts";

/** Opens the workspace's database for one command and closes it again, whatever happens. */
export async function inWorkspace(
  work: (workspace: { databaseUrl: string }) => Promise<void>,
): Promise<void> {
  const workspace = await openWorkspace();
  try {
    await work(workspace);
  } finally {
    await workspace.close();
  }
}

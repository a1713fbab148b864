import { interruptible } from "./interruptible.ts";
import { openWorkspace } from "./open-workspace.ts";

export interface CommandContext {
  databaseUrl: string;
  /** Aborts at SIGINT and SIGTERM; the command ends its work, then the workspace is closed. */
  interrupted: AbortSignal;
}

/** Opens the workspace's database for one command and closes it again, whatever happens. */
export function inWorkspace(work: (context: CommandContext) => Promise<void>): Promise<void> {
  return interruptible(async (interrupted) => {
    const workspace = await openWorkspace();
    try {
      interrupted.throwIfAborted();
      await work({ databaseUrl: workspace.databaseUrl, interrupted });
    } finally {
      await workspace.close();
    }
  });
}

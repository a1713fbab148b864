import "server-only";
import type { Db } from "./transaction.ts";

export interface WorkspaceRow {
  name: string;
  onePersonMode: boolean;
  setupCodeHash: string | null;
}

const columns = { name: true, onePersonMode: true, setupCodeHash: true } as const;

/** The one workspace; the migrations make its row. */
export function readWorkspace(db: Db): Promise<WorkspaceRow> {
  return db.workspace.findUniqueOrThrow({ where: { id: 1 }, select: columns });
}

export function updateWorkspace(db: Db, data: Partial<WorkspaceRow>): Promise<WorkspaceRow> {
  return db.workspace.update({ where: { id: 1 }, data, select: columns });
}

/** Lets one transaction at a time pass: makes “is there an owner yet?” and the answer one step. */
export async function lockWorkspace(db: Db): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Workspace" WHERE id = 1 FOR UPDATE`;
}

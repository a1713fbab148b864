import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { lockWorkspace, readWorkspace, updateWorkspace } from "../../repositories/workspace.ts";

export async function workspaceName(): Promise<string> {
  return (await readWorkspace(database())).name;
}

export async function renameWorkspace(actor: Actor, name: string): Promise<void> {
  requirePermission(actor, "settings.manage");
  await transaction(async (tx) => {
    await lockWorkspace(tx);
    const present = await readWorkspace(tx);
    if (present.name === name) return;
    await updateWorkspace(tx, { name });
    await insertAuditEvent(tx, {
      actor,
      action: "workspace.change",
      nounId: "1",
      summary: `Renamed the workspace to “${name}”`,
      before: { name: present.name },
      after: { name },
    });
  });
}
